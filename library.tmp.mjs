// bench/library.ts
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

// src/search/bigrams.ts
function tabulateBigrams({ text }) {
  const numbers2 = /* @__PURE__ */ new Map();
  const ofPlace = new Uint32Array(Math.max(0, text.length - 1));
  const counts = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const key = keyAt(text, at);
    let number = numbers2.get(key);
    if (number === void 0) {
      number = counts.length;
      numbers2.set(key, number);
      counts.push(0);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    ofPlace[at] = number;
  }
  const bounds = new Uint32Array(counts.length + 1);
  counts.forEach((count, number) => {
    bounds[number + 1] = (bounds[number] ?? 0) + count;
  });
  const next = bounds.slice();
  const places = new Uint32Array(ofPlace.length);
  ofPlace.forEach((number, at) => {
    const slot = next[number] ?? 0;
    places[slot] = at;
    next[number] = slot + 1;
  });
  return { numbers: numbers2, bounds, places };
}
function keyAt(text, at) {
  return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
}
function keyOf(first, second) {
  return first.charCodeAt(0) * 65536 + second.charCodeAt(0);
}

// src/search/radicals.ts
var FIRST = 11904;
var IDEOGRAPHS = Array.from(
  " \u5382\u4E5B\u4E5A\u4E59\u4EBB\u5182\u{20628}\u5200\u5202\u535C\u353E\u5C0F\u5C0F\u5140\u5C23\u5C22\u{21BC2}\u5DF3\u5E7A\u5F51\u5F50\u5FC4\u5FC3\u624C\u6535 \u65E1\u65E5\u6708\u6B7A\u6BCD\u6C11\u6C35\u6C3A\u706C\u722B\u722B\u4E2C\u725B\u72AD\u738B\u{24D14}\u76EE\u793A\u793B\u{25AD7}\u7CF9\u7E9F\u7F53\u7F52\u34C1\u5197\u{2626B}\u7F8A\u{2634C}\u{2634B}\u8002\u8080\u807F\u8089\u{26951}\u8279\u8279\u8279\u864E\u8864\u8980\u897F\u89C1\u89D2\u{278B2}\u8BA0\u8D1D\u{27FB7}\u8F66\u8FB6\u8FB6\u8FB6\u9091\u9485\u9577\u9578\u957F\u95E8\u{28E0F}\u961D\u96E8\u9752\u97E6\u9875\u98CE\u98DE\u98DF\u{2967F}\u98E0\u9963\u{29810}\u9A6C\u9AA8\u9B3C\u9C7C\u9E1F\u5364\u9EA6\u9EC4\u9EFE\u6589\u9F50\u6B6F\u9F7F\u7ADC\u9F99\u9F9C\u4E80\u9F9F"
);
function radicalIdeograph(radical) {
  const ideograph = IDEOGRAPHS[(radical.codePointAt(0) ?? 0) - FIRST];
  return ideograph === " " ? void 0 : ideograph;
}

// src/search/foldCharacters.ts
var JOINS = /[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u{16d67}]/u;
var SEQUENCE = /[^][\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u{16d67}]*/uy;
var SHAPELESS = /(?!\p{L})\p{Default_Ignorable_Code_Point}/gu;
var LAYOUT_FORM = /[\u00b5\u2103\u2109\u2f00-\u2fd5\u3000\u32ff\u3300-\u3357\u3371-\u3377\u337a-\u337f\u3380-\u339e\u33a9-\u33ad\u33b0-\u33c5\u33c8-\u33dd\ufb00-\ufdff\ufe10-\ufe18\ufe31-\ufe6b\ufe70-\ufefc\uff01-\uff9f\uffe0-\uffee\u{1d400}-\u{1d7ff}]/u;
var STYLES = {
  "\u2215": "/",
  "\u2044": "/",
  "\u2236": ":",
  "\u066A": "%",
  "\u2267": "\u2265",
  "\u2A7E": "\u2265",
  "\u2266": "\u2264",
  "\u2A7D": "\u2264",
  "\uFE63": "-",
  "\u25EF": "\u25CB",
  "\u2022": "\xB7",
  "\u30FB": "\xB7",
  "\u2027": "\xB7",
  "\u2219": "\xB7",
  "\u22C5": "\xB7"
};
var folds = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
function foldCharacters(text, caseless = false) {
  const known = folds[caseless ? 1 : 0];
  const chars = [];
  const starts = [];
  for (let at = 0; at < text.length; ) {
    const end = sequenceEnd(text, at);
    if (end === at + 1 && isHan(text.charCodeAt(at))) {
      chars.push(text.charAt(at));
      starts.push(at);
      at = end;
      continue;
    }
    const sequence = text.slice(at, end);
    let folded = known.get(sequence);
    if (!folded) {
      folded = foldSequence(sequence, caseless);
      if (known.size < 1e5) known.set(sequence, folded);
    }
    for (const char of folded) {
      chars.push(char);
      starts.push(at);
    }
    at = end;
  }
  foldZeros(chars);
  if (LONE.test(text)) foldLoneNumbers(chars, starts);
  return { chars, starts };
}
function isHan(unit) {
  return unit >= 19968 && unit <= 40959;
}
function sequenceEnd(text, start) {
  if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(start + 1))) return start + 1;
  SEQUENCE.lastIndex = start;
  return SEQUENCE.test(text) ? SEQUENCE.lastIndex : text.length;
}
function isPlain(unit) {
  return isHan(unit) || unit >= 32 && unit < 127 || unit >= 12288 && unit <= 12329 || unit >= 65281 && unit <= 65374;
}
function foldSequence(sequence, caseless) {
  let folded = "";
  for (const char of sequence.normalize("NFD").replace(SHAPELESS, "")) {
    folded += foldLook(char);
  }
  if (caseless) folded = Array.from(folded, (char) => char.toLowerCase()).join("");
  return Array.from(folded.normalize("NFC"));
}
function foldLook(char) {
  const code = char.codePointAt(0) ?? 0;
  if (code === 65440) return "\u3164";
  if (code > 65440 && code <= 65470) return String.fromCharCode(code - 65441 + 12593);
  if (code >= 65474 && code <= 65500) {
    return String.fromCharCode(12623 + (code - 65472 >> 3) * 6 + ((code & 7) - 2));
  }
  const look = LAYOUT_FORM.test(char) ? char.normalize("NFKC") : char;
  return radicalIdeograph(look) ?? STYLES[look] ?? look;
}
var HAN_DIGIT = /[〇一二三四五六七八九]/u;
var HAN_NUMERAL = /[〇一二三四五六七八九十百千万亿]/u;
var AFTER_ZERO = /[〇一二三四五六七八九十年月日号级届期页条万亿]/u;
function wordPlaces(chars) {
  return chars.flatMap((char, at) => /[\p{L}\p{N}\p{M}○]/u.test(char) ? [at] : []);
}
function foldZeros(chars) {
  if (!chars.includes("\u25CB")) return;
  const places = wordPlaces(chars);
  const charAt = (at) => chars[places[at] ?? -1] ?? "";
  for (let at = 0; at < places.length; at += 1) {
    if (charAt(at) !== "\u25CB") continue;
    let end = at + 1;
    while (charAt(end) === "\u25CB") end += 1;
    const [beyond, before, after] = [charAt(at - 2), charAt(at - 1), charAt(end)];
    const goesOn = HAN_NUMERAL.test(before) && AFTER_ZERO.test(after);
    const ends = HAN_DIGIT.test(before) && HAN_DIGIT.test(beyond);
    const begins = HAN_DIGIT.test(after) && charAt(end + 1) === "\u5E74" && !/\p{L}/u.test(before);
    if (goesOn || ends || begins) for (const place of places.slice(at, end)) chars[place] = "\u3007";
    at = end - 1;
  }
}
var LONE = /[\u2160-\u217f\u2460-\u249b\u3220-\u3229\u3280-\u3289\u24ea]/u;
function foldLoneNumbers(chars, starts) {
  const joins = (char = "") => /[\p{N}\p{Script=Latin}]/u.test(char) || HAN_NUMERAL.test(char);
  const places = wordPlaces(chars);
  for (let word = places.length - 1; word >= 0; word -= 1) {
    const at = places[word] ?? 0;
    const char = chars[at] ?? "";
    const [before, after] = [chars[places[word - 1] ?? -1], chars[places[word + 1] ?? -1]];
    if (!LONE.test(char) || joins(before) || joins(after)) continue;
    const parts = Array.from(char.normalize("NFKC").replace(/[().]/gu, ""));
    chars.splice(at, 1, ...parts);
    starts.splice(at, 1, ...parts.map(() => starts[at] ?? 0));
  }
}
function joinsBefore(char) {
  return JOINS.test(char);
}

// src/search/comparedCharacters.ts
var BASE = "\u25CC";
var LETTER_OR_NUMBER = /[\p{L}\p{N}\p{M}]/u;
var NUMBER = /[\p{N}一二三四五六七八九十百千万亿两]/u;
var DIGIT = /\p{N}/u;
var WORD = /[\p{L}\p{N}]/u;
var SPACE = /\s/u;
var ALWAYS = /[%‰‱°\u2100-\u214f\u3200-\u33ff\u{1f100}-\u{1f1e5}\p{Sc}]|(?![<>|~¬\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f])[\p{Sm}]/u;
var DASHES = /[-‐‑‒–—―−~〜∼～]/u;
var PAUSES = /[,，、;；。]/u;
var AMOUNT = /[\p{N}一二三四五六七八九十百千万亿两][%‰‱°]?[\p{L}]{0,2}\s*$/u;
function comparedCharacters(original, caseless = false) {
  const folded = foldCharacters(original, caseless);
  const chars = [];
  const starts = [];
  const push = (char, at) => {
    chars.push(char);
    starts.push(folded.starts[at] ?? 0);
  };
  let kept = -1;
  folded.chars.forEach((char, at) => {
    if (isHan(char.charCodeAt(0))) {
      push(char, at);
      kept = at;
      return;
    }
    if (isLetterOrNumber(char)) {
      if (kept !== at - 1 && joinsBefore(char)) push(BASE, at);
      push(char, at);
      kept = at;
      return;
    }
    if (char === " ") return;
    const sign = valueSign(folded.chars, at);
    if (sign === void 0) return;
    push(sign, at);
    kept = at;
  });
  return { chars, starts };
}
var letters = /* @__PURE__ */ new Map();
function isLetterOrNumber(char) {
  const known = letters.get(char);
  if (known !== void 0) return known;
  const is = LETTER_OR_NUMBER.test(char);
  letters.set(char, is);
  return is;
}
function valueSign(chars, at) {
  const char = chars[at] ?? "";
  const [before = "", after = ""] = [chars[at - 1], chars[at + 1]];
  if (DASHES.test(char)) return dashSign(chars, at);
  if (ALWAYS.test(char)) return char;
  if (char === "." || char === "\u066B") {
    return DIGIT.test(after) && before !== "." ? "." : void 0;
  }
  if (char === "\xB7") return DIGIT.test(before) && DIGIT.test(after) ? char : void 0;
  if (PAUSES.test(char)) {
    const between = DIGIT.test(before) && DIGIT.test(after);
    return between && !(char === "," && groupsThousands(chars, at)) ? "\u3001" : void 0;
  }
  const [left, right] = [beside(chars, at, -1), beside(chars, at, 1)];
  switch (char) {
    case ":":
    case "*":
      return NUMBER.test(left) && NUMBER.test(right) ? char : void 0;
    case "/":
    case "^":
      return LETTER_OR_NUMBER.test(before) && LETTER_OR_NUMBER.test(after) ? char : void 0;
    case "<":
    case ">":
      return compares(left, right) && !isBracket(chars, at) ? char : void 0;
    case "\u2032":
    case "\u2033":
      return DIGIT.test(before) ? char : void 0;
    case "\u25CB":
      return LETTER_OR_NUMBER.test(before) || before === "\u25CB" || after === "\u25CB" ? char : void 0;
    case BASE:
      return joinsBefore(after) ? char : void 0;
    default:
      return void 0;
  }
}
function compares(left, right) {
  const isOperand = (char) => DIGIT.test(char) || char === "=";
  if (isOperand(left) || isOperand(right)) return true;
  return WORD.test(left) && WORD.test(right);
}
function isBracket(chars, at) {
  const opens = chars[at] === "<";
  const other = opens ? chars.indexOf(">", at) : chars.lastIndexOf("<", at);
  if (other < 0) return false;
  const inside = chars.slice(Math.min(at, other) + 1, Math.max(at, other));
  return !inside.some((char) => DIGIT.test(char) || /[<>]/u.test(char));
}
function beside(chars, at, step) {
  let place = at + step;
  while (SPACE.test(chars[place] ?? "")) place += step;
  return chars[place] ?? "";
}
function dashSign(chars, at) {
  const char = chars[at] ?? "";
  if (DASHES.test(chars[at - 1] ?? "")) return void 0;
  let end = at + 1;
  while (DASHES.test(chars[end] ?? "")) end += 1;
  const isLong = end > at + 1;
  const next = chars[end] ?? "";
  const signed = /[.°\p{Sc}]/u.test(next) && DIGIT.test(chars[end + 1] ?? "");
  const right = beside(chars, end - 1, 1);
  if (NUMBER.test(right) || signed) {
    const left = chars.slice(Math.max(0, at - 6), at).join("");
    const amount = AMOUNT.exec(left)?.[0] ?? "";
    if (amount !== "" && !(isLong && /\p{L}\s*$/u.test(amount.replace(/[一二三四五六七八九十百千万亿两]/gu, ""))))
      return "\u2212";
    if (/[~〜∼～]/u.test(char)) return "\u2248";
  }
  if (char === "\u2212") return "\u2212";
  const isMinus = !isLong && /[-‐‑–]/u.test(char) && (DIGIT.test(next) || signed);
  return isMinus ? "\u2212" : void 0;
}
function groupsThousands(chars, at) {
  let from = at;
  while (/[\p{Nd},]/u.test(chars[from - 1] ?? "")) from -= 1;
  let to = at + 1;
  while (/[\p{Nd},]/u.test(chars[to] ?? "")) to += 1;
  return /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$/u.test(chars.slice(from, to).join(""));
}

// src/search/normalize.ts
function normalize(original) {
  const { chars, starts } = comparedCharacters(original, true);
  const text = chars.join("");
  if (text.length === chars.length) return { text, starts };
  return {
    text,
    starts: starts.flatMap((start, at) => chars[at]?.length === 2 ? [start, start] : start)
  };
}
function normalizeText(original) {
  return comparedCharacters(original, true).chars.join("");
}
function originalRange({ starts }, original, from, to) {
  const first = starts[from] ?? original.length;
  const last = starts[to - 1];
  if (to <= from || last === void 0) return { from: first, to: first };
  return { from: first, to: sequenceEnd(original, last) };
}

// src/search/script.ts
function readVariants(variants = "") {
  const chars = Array.from(variants);
  const pairs = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < chars.length; at += 2) {
    pairs.set(chars[at] ?? "", chars[at + 1] ?? "");
  }
  return pairs;
}

// src/search/searchIndex.ts
var BREAK = "\n";
var BORDER = "\f";
var VOICES = ["lecture", "source", "editor"];
var VOICE_OF_KIND = {
  lecture: "lecture",
  quotation: "source",
  source: "editor",
  page: "editor"
};
function voiceOf({ pages }, { page, voice }) {
  return voice ?? VOICE_OF_KIND[pages[page]?.kind ?? "page"];
}
function packIndex({
  pages,
  sections,
  quotations,
  terms,
  variants,
  sounds
}) {
  return {
    pages: pages.map(({ url, title, kind, lecture }) => [url, title, kind, lecture ?? ""]),
    sections: sections.map((section, at) => {
      const { page, hash, heading, text, slide, voice, headingElsewhere } = section;
      const before = sections[at - 1];
      if (voice && before?.page === page && before.hash === hash && before.slide === slide) {
        if (headingElsewhere && heading === before.heading) return [text, VOICES.indexOf(voice)];
        if (!headingElsewhere) return [text, VOICES.indexOf(voice), heading];
      }
      return [
        page,
        hash,
        heading === pages[page]?.title ? "" : heading,
        text,
        slide ?? 0,
        ...voice || headingElsewhere ? [(voice ? VOICES.indexOf(voice) + 1 : 0) + (headingElsewhere ? 4 : 0)] : []
      ];
    }),
    quotations: quotations.map(({ section, from, to, id, label }) => [section, from, to, id, label]),
    terms: terms.map(({ term, pinyin: pinyin2 }) => [term, pinyin2]),
    ...variants && { variants },
    ...sounds && { sounds }
  };
}
function unpackIndex({
  pages,
  sections,
  quotations,
  terms,
  variants,
  sounds
}) {
  const unpacked = [];
  for (const row of sections) {
    const before = unpacked.at(-1);
    if (isFurther(row)) {
      const [text2, code2, heading2] = row;
      const { page: page2 = 0, hash: hash2 = "", slide: slide2 } = before ?? {};
      unpacked.push({
        page: page2,
        hash: hash2,
        heading: heading2 ?? before?.heading ?? "",
        text: text2,
        ...slide2 !== void 0 && { slide: slide2 },
        voice: VOICES[code2] ?? "editor",
        ...heading2 === void 0 && { headingElsewhere: true }
      });
      continue;
    }
    const [page, hash, heading, text, slide, code = 0] = row;
    const voice = VOICES[(code & 3) - 1];
    unpacked.push({
      page,
      hash,
      heading: heading || (pages[page]?.[1] ?? ""),
      text,
      ...slide > 0 && { slide },
      ...voice && { voice },
      ...code >= 4 && { headingElsewhere: true }
    });
  }
  return {
    pages: pages.map(([url, title, kind, lecture]) => ({
      url,
      title,
      kind,
      ...lecture !== "" && { lecture }
    })),
    sections: unpacked,
    quotations: quotations.map(([section, from, to, id, label]) => ({
      section,
      from,
      to,
      id,
      label
    })),
    terms: terms.map(([term, pinyin2]) => ({ term, pinyin: pinyin2 })),
    ...variants !== void 0 && { variants },
    ...sounds !== void 0 && { sounds }
  };
}
function isFurther(row) {
  return typeof row[0] === "string";
}

// src/search/comparison.ts
var WALL = "\0";
function createComparison({ variants }) {
  const simplified = readVariants(variants);
  function simplify(normalized) {
    if (simplified.size === 0) return normalized;
    let text = "";
    const starts = [];
    let unit = 0;
    for (const char of normalized.text) {
      text += simplified.get(char) ?? char;
      while (starts.length < text.length) starts.push(normalized.starts[unit] ?? 0);
      unit += char.length;
    }
    return { text, starts };
  }
  function read(original) {
    if (!original.includes(BORDER)) return simplify(normalize(original));
    let text = "";
    const starts = [];
    let offset = 0;
    for (const part of original.split(BORDER)) {
      if (offset > 0) {
        text += WALL;
        starts.push(offset - 1);
      }
      const normalized = simplify(normalize(part));
      text += normalized.text;
      for (const start of normalized.starts) starts.push(start + offset);
      offset += part.length + 1;
    }
    return { text, starts };
  }
  return { read, readQuery: (query) => simplify(normalize(query)).text };
}
function wordsOf({
  heading,
  text,
  headingElsewhere
}) {
  if (headingElsewhere) return text;
  return text === "" || text.startsWith(BORDER) ? heading + text : heading + BREAK + text;
}

// src/search/corpus.ts
function joinSections({ sections }, { read }) {
  const starts = new Uint32Array(sections.length + 1);
  const parts = [];
  let length = 0;
  sections.forEach((section, at) => {
    starts[at] = length;
    const part = read(wordsOf(section)).text + WALL;
    parts.push(part);
    length += part.length;
  });
  starts[sections.length] = length;
  return { text: parts.join(""), starts };
}
function sectionAt({ starts }, place) {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle2 = low + high >> 1;
    if ((starts[middle2] ?? 0) <= place) low = middle2;
    else high = middle2;
  }
  return low;
}
function findPhrase(corpus, phrase) {
  const found = /* @__PURE__ */ new Map();
  const { text, starts } = corpus;
  let section = 0;
  let at = text.indexOf(phrase);
  while (at >= 0) {
    while ((starts[section + 1] ?? Infinity) <= at) section += 1;
    found.set(section, at);
    at = text.indexOf(phrase, starts[section + 1]);
  }
  return found;
}

// src/search/homophones.ts
var PENALTY = 0.02;
var LONGEST = 8;
function readSounds(sounds = "") {
  return new Map(
    sounds.split(" ").flatMap((group) => Array.from(group, (char) => [char, group]))
  );
}
function findHomophones(corpus, { numbers: numbers2, bounds, places }, query, sounds) {
  if (query.length < 2 || query.length > LONGEST) return [];
  const alike = Array.from(query, (char) => sounds.get(char) ?? char);
  if (alike.length !== query.length) return [];
  const best = /* @__PURE__ */ new Map();
  for (const first of alike[0] ?? "") {
    for (const second of alike[1] ?? "") {
      const number = numbers2.get(keyOf(first, second));
      if (number === void 0) continue;
      const end = bounds[number + 1] ?? 0;
      for (let slot = bounds[number] ?? 0; slot < end; slot += 1) {
        const from = places[slot] ?? 0;
        const to = from + query.length;
        let wrong = 0;
        let at = 0;
        while (at < query.length && alike[at]?.includes(corpus.text.charAt(from + at))) {
          if (corpus.text[from + at] !== query[at]) wrong += 1;
          at += 1;
        }
        if (at < query.length || wrong === 0) continue;
        const section = sectionAt(corpus, from);
        const score = 1 - PENALTY * wrong;
        if (score > (best.get(section)?.score ?? 0)) best.set(section, { section, from, to, score });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.section - b.section);
}

// src/search/approximate.ts
var MOST_PAIRS = 400;
var COMMON = 4e3;
var LEAST_SCORE = 0.2;
function findResemblances(corpus, table, query, limit) {
  const pairs = queryPairs(table, query, corpus.text.length);
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const rare = pairs.filter(({ count }) => count <= COMMON);
  const used = rare.length > 0 ? rare : pairs.filter(({ count }) => count > 0);
  const width = Math.max(16, Math.ceil(query.length * 1.25));
  const buckets = scoreBuckets(corpus, table, used, width);
  const candidates = [...buckets].map(([bucket, score]) => ({ bucket, score: score + (buckets.get(bucket + 1) ?? 0) })).sort((a, b) => b.score - a.score || a.bucket - b.bucket).slice(0, limit * 3);
  const best = /* @__PURE__ */ new Map();
  for (const { bucket } of candidates) {
    for (const passage2 of refine(corpus, pairs, bucket * width, (bucket + 2) * width, width)) {
      const score = passage2.score / total;
      const other = best.get(passage2.section);
      if (score >= LEAST_SCORE && score > (other?.score ?? 0)) {
        best.set(passage2.section, { ...passage2, score });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.section - b.section).slice(0, limit);
}
function queryPairs({ numbers: numbers2, bounds }, query, length) {
  const keys = /* @__PURE__ */ new Set();
  for (let at = 0; at + 1 < query.length && keys.size < MOST_PAIRS; at += 1) {
    keys.add(keyAt(query, at));
  }
  return [...keys].map((key) => {
    const number = numbers2.get(key);
    const count = number === void 0 ? 0 : (bounds[number + 1] ?? 0) - (bounds[number] ?? 0);
    return { key, number, count, weight: Math.log(1 + length / (1 + count)) };
  });
}
function scoreBuckets(corpus, { bounds, places }, pairs, width) {
  const size = Math.ceil(corpus.text.length / width) + 1;
  const scores = new Float32Array(size);
  const seen = new Int32Array(size).fill(-1);
  pairs.forEach(({ number, weight }, pair) => {
    if (number === void 0) return;
    const end = bounds[number + 1] ?? 0;
    for (let slot = bounds[number] ?? 0; slot < end; slot += 1) {
      const bucket = Math.floor((places[slot] ?? 0) / width);
      if (seen[bucket] === pair) continue;
      seen[bucket] = pair;
      scores[bucket] = (scores[bucket] ?? 0) + weight;
    }
  });
  const found = /* @__PURE__ */ new Map();
  scores.forEach((score, bucket) => {
    if (score > 0) found.set(bucket, score);
  });
  return found;
}
function refine(corpus, pairs, from, to, width) {
  const weights = new Map(pairs.map(({ key, weight }) => [key, weight]));
  const first = sectionAt(corpus, Math.max(0, from));
  const last = sectionAt(corpus, Math.min(to, corpus.text.length - 1));
  const passages = [];
  for (let section = first; section <= last; section += 1) {
    const start = Math.max(from, corpus.starts[section] ?? 0);
    const end = Math.min(to, (corpus.starts[section + 1] ?? 0) - 1);
    const passage2 = bestWindow(corpus.text, weights, start, end, width);
    if (passage2) passages.push({ section, ...passage2 });
  }
  return passages;
}
function bestWindow(text, weights, start, end, width) {
  const inside = /* @__PURE__ */ new Map();
  let score = 0;
  let best;
  const hits = [];
  for (let at = start; at + 1 < end; at += 1) if (weights.has(keyAt(text, at))) hits.push(at);
  let left = 0;
  for (const right of hits) {
    const key = keyAt(text, right);
    const count = inside.get(key) ?? 0;
    if (count === 0) score += weights.get(key) ?? 0;
    inside.set(key, count + 1);
    while (right + 2 - (hits[left] ?? right) > width) {
      const leaving = keyAt(text, hits[left] ?? right);
      const rest = (inside.get(leaving) ?? 1) - 1;
      inside.set(leaving, rest);
      if (rest === 0) score -= weights.get(leaving) ?? 0;
      left += 1;
    }
    if (score > (best?.score ?? 0)) best = { from: hits[left] ?? right, to: right + 2, score };
  }
  return best;
}

// src/search/commonRuns.ts
var SHORTEST = 8;
var COMMON2 = 4e3;
var MOST = 5e3;
function findCommonRuns({ text, ...corpus }, { numbers: numbers2, bounds, places }, query) {
  const size = Math.min(query.length, MOST);
  const best = /* @__PURE__ */ new Map();
  const ends = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < size; at += 1) {
    const number = numbers2.get(keyAt(query, at));
    if (number === void 0) continue;
    const first = bounds[number] ?? 0;
    const last = bounds[number + 1] ?? 0;
    if (last - first > COMMON2) continue;
    for (let slot = first; slot < last; slot += 1) {
      const place = places[slot] ?? 0;
      if ((ends.get(place - at) ?? -1) > place) continue;
      let before = 0;
      while (before < at && query[at - before - 1] === text[place - before - 1]) before += 1;
      let after = 2;
      while (at + after < size && query[at + after] === text[place + after]) after += 1;
      ends.set(place - at, place + after);
      const length = before + after;
      if (length < SHORTEST) continue;
      const from = place - before;
      const section = sectionAt({ text, ...corpus }, from);
      const score = length / query.length;
      if (score > (best.get(section)?.score ?? 0)) {
        best.set(section, { section, from, to: from + length, score });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.section - b.section);
}

// src/search/shortQueries.ts
var LONGEST2 = 6;
var MOST_PLACES = 2e4;
var HAN = /^\p{Script=Han}+$/u;
var WALL_UNIT = WALL.charCodeAt(0);
function findNearShort(corpus, query, limit) {
  const { length } = query;
  if (length < 2 || length > LONGEST2 || !HAN.test(query)) return [];
  const needed = length <= 4 ? length - 1 : length - 2;
  const wordings = /* @__PURE__ */ new Map();
  const add = (place, rarest) => {
    const words = corpus.text.slice(place.from, place.to);
    const wording = wordings.get(words);
    if (!wording) {
      wordings.set(words, { words, score: place.score, rarest, places: [place.from] });
      return;
    }
    wording.places.push(place.from);
    if (place.score > wording.score) wording.score = place.score;
    if (rarest < wording.rarest) wording.rarest = rarest;
  };
  for (let index2 = 0; index2 <= length - needed; index2 += 1) {
    const places = placesOf(corpus.text, query.charAt(index2));
    for (const place of places) {
      const found = (index2 === 1 ? swap(corpus.text, query, place) : void 0) ?? align(corpus.text, query, index2, place, needed);
      if (found) add(found, places.length);
    }
  }
  return byTurns(corpus, [...wordings.values()], limit);
}
function byTurns(corpus, wordings, limit) {
  wordings.sort(
    (a, b) => b.score - a.score || a.rarest - b.rarest || b.places.length - a.places.length
  );
  const found = /* @__PURE__ */ new Map();
  for (let first = 0; first < wordings.length && found.size < limit; ) {
    const score = wordings[first]?.score ?? 0;
    let end = first;
    while (wordings[end]?.score === score) end += 1;
    let rest = wordings.slice(first, end).filter(({ words }) => HAN.test(words)).map(({ words, places }) => ({ words, places: places.values() }));
    while (rest.length > 0 && found.size < limit) {
      rest = rest.filter(({ words, places }) => {
        for (const from of places) {
          const section = sectionAt(corpus, from);
          if (found.has(section)) continue;
          found.set(section, { section, from, to: from + words.length, score });
          return true;
        }
        return false;
      });
    }
    first = end;
  }
  return [...found.values()].slice(0, limit);
}
function placesOf(text, char) {
  const places = [];
  for (let at = text.indexOf(char); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(char, at + 1)) {
    places.push(at);
  }
  return places;
}
function align(text, query, index2, place, needed) {
  const { length } = query;
  const from = place - index2;
  if (from < 0) return void 0;
  for (let at2 = from; at2 < place; at2 += 1) {
    if (text.charCodeAt(at2) === WALL_UNIT) return void 0;
  }
  let matched = 1;
  let at = place;
  let last = index2;
  for (let next = index2 + 1; next < length; next += 1) {
    const unit = query.charCodeAt(next);
    const end = Math.min(place + 2 * length, at + 2 + next - last);
    for (let ahead = at + 1; ahead <= end; ahead += 1) {
      const found = text.charCodeAt(ahead);
      if (found === WALL_UNIT) break;
      if (found !== unit) continue;
      at = ahead;
      last = next;
      matched += 1;
      break;
    }
  }
  if (matched < needed) return void 0;
  const most = at + length - last;
  let to = at + 1;
  while (to < most && text.charCodeAt(to) !== WALL_UNIT) to += 1;
  if (to - from < 2) return void 0;
  const moved = Math.abs(at - place - (last - index2));
  return { from, to, score: matched / length - 0.03 * moved };
}
function swap(text, query, place) {
  for (let at = 0; at + 1 < query.length; at += 1) {
    const from = at === 0 ? place : place - 1;
    if (!isSwapped(text, query, at, from)) continue;
    return { from, to: from + query.length, score: 0.9 };
  }
  return void 0;
}
function isSwapped(text, query, at, from) {
  if (from < 0 || query.charCodeAt(at) === query.charCodeAt(at + 1)) return false;
  for (let unit = 0; unit < query.length; unit += 1) {
    const other = unit === at ? at + 1 : unit === at + 1 ? at : unit;
    if (text.charCodeAt(from + unit) !== query.charCodeAt(other)) return false;
  }
  return true;
}

// src/search/near.ts
var MOST_NEAR = 20;
var NEAR_BESIDE_EXACT = 0.5;
var MOST_BESIDE_EXACT = 8;
var NEAR_SHORT = 200;
function findNear(corpus, table, phrase, sounds, hasExact, isLecture) {
  return bestOfSections([
    ...findCommonRuns(corpus, table, phrase),
    ...findResemblances(corpus, table, phrase, MOST_NEAR),
    ...findHomophones(corpus, table, phrase, sounds),
    ...findNearShort(corpus, phrase, NEAR_SHORT)
  ]).filter(({ section, score }) => !hasExact || isLecture(section) && score >= NEAR_BESIDE_EXACT).slice(0, hasExact ? MOST_BESIDE_EXACT : MOST_NEAR);
}
function bestOfSections(resemblances) {
  const best = /* @__PURE__ */ new Map();
  for (const resemblance of resemblances) {
    const { section, score } = resemblance;
    if (score > (best.get(section)?.score ?? 0)) best.set(section, resemblance);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

// src/search/pinyin.ts
function findByPinyin(query, terms, whole = false) {
  const letters2 = readLetters(query);
  if (!/^[a-z]{2,}$/u.test(letters2)) return [];
  return terms.filter(({ term, pinyin: pinyin2 }) => {
    const syllables = pinyin2.split(" ").map(readLetters);
    const spelled = syllables.join("");
    const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
    const [family = "", ...given] = syllables;
    return spelled === letters2 || !whole && (spelled.startsWith(letters2) || initials.startsWith(letters2)) || term.length <= 4 && given.length > 0 && given.join("") + family === letters2;
  }).map(({ term }) => term).sort((a, b) => a.length - b.length);
}
function readLetters(text) {
  return text.normalize("NFD").replace(/u[\u0300\u0301\u0304\u030c]?\u0308/giu, "v").toLowerCase().replace(/\p{M}|[\s'’·.-]/gu, "").replace(/([ln])yu(?!a)/gu, "$1v");
}

// src/search/excerpt.ts
var SHOWN_BREAK = " \xB6 ";
var BEFORE = 24;
var AFTER = 48;
var MOST2 = 160;
function cutExcerpt(text, ranges, centre) {
  const { from: first, to: last } = centre ?? ranges[0] ?? { from: 0, to: 0 };
  const end = Math.min(last, first + MOST2);
  const around = Math.max(BEFORE, Math.floor((MOST2 - (end - first)) / 2));
  const from = atCharacter(text, Math.max(0, first - (centre ? around : BEFORE)));
  const to = atCharacter(text, Math.min(text.length, end + (centre ? around : AFTER)));
  const parts = [];
  let at = from;
  while (at < to && /[\s\f]/u.test(text.charAt(at))) at += 1;
  for (const range of ranges) {
    const start = Math.max(at, range.from);
    const stop = Math.min(to, range.to);
    if (start >= stop) continue;
    if (start > at) parts.push({ text: showBreaks(text.slice(at, start)), mark: false });
    parts.push({ text: showBreaks(text.slice(start, stop)), mark: true });
    at = stop;
  }
  if (at < to) parts.push({ text: showBreaks(text.slice(at, to)), mark: false });
  if (from > 0) parts.unshift({ text: "\u2026", mark: false });
  if (to < text.length) parts.push({ text: "\u2026", mark: false });
  return parts;
}
function showBreaks(text) {
  return text.replaceAll(BREAK, SHOWN_BREAK).replaceAll(BORDER, SHOWN_BREAK);
}
function atCharacter(text, offset) {
  const unit = text.charCodeAt(offset);
  return unit >= 56320 && unit <= 57343 ? offset - 1 : offset;
}
function findRanges(normalized, text, phrases) {
  const found = phrases.flatMap((phrase) => {
    const ranges = [];
    let at = normalized.text.indexOf(phrase);
    while (at >= 0) {
      ranges.push(originalRange(normalized, text, at, at + phrase.length));
      at = normalized.text.indexOf(phrase, at + phrase.length);
    }
    return ranges;
  });
  return joinRanges(found);
}
function joinRanges(ranges) {
  const joined = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}

// src/search/sharedRanges.ts
function sharedRanges(normalized, original, query, from, to) {
  const pairs = /* @__PURE__ */ new Set();
  for (let at = 0; at + 1 < query.length; at += 1) pairs.add(query.slice(at, at + 2));
  const ranges = [];
  for (let at = from; at + 1 < to; at += 1) {
    if (pairs.has(normalized.text.slice(at, at + 2))) {
      ranges.push(originalRange(normalized, original, at, at + 2));
    }
  }
  return joinRanges(ranges);
}

// src/search/rows.ts
function createRows(index2, corpus, { read }) {
  const headings = index2.sections.map(
    ({ heading, headingElsewhere }) => headingElsewhere ? "" : read(heading).text
  );
  const quotations = /* @__PURE__ */ new Map();
  for (const quotation of index2.quotations) {
    const { section, from, to } = quotation;
    const words = read(index2.sections[section]?.text.slice(from, to) ?? "").text;
    quotations.set(section, [...quotations.get(section) ?? [], { ...quotation, words }]);
  }
  function placeOf(section, phrases) {
    const { heading, page } = sectionOf(section);
    const title = headings[section] ?? "";
    if (index2.pages[page]?.kind === "quotation") return "text";
    if (phrases.every((phrase) => title.includes(phrase))) {
      return heading === index2.pages[page]?.title ? "title" : "heading";
    }
    return quotationWith(section, phrases) ? "quotation" : "text";
  }
  function quotationWith(section, phrases) {
    return quotations.get(section)?.find(({ words }) => phrases.some((phrase) => words.includes(phrase)));
  }
  function exact(section, phrases, match, place) {
    const { heading, text } = sectionOf(section);
    const inHeading = place === "title" || place === "heading";
    let shown = inHeading ? heading : text;
    let normalized = read(shown);
    let ranges = findRanges(normalized, shown, phrases);
    if (ranges.length === 0) {
      shown = wordsOf(sectionOf(section));
      normalized = read(shown);
      ranges = findRanges(normalized, shown, phrases);
    }
    return rowOf(section, {
      match,
      place,
      excerpt: cutExcerpt(shown, ranges),
      // Once each: a phrase may stand there again, with other punctuation inside.
      phrases: phrases.flatMap(
        (phrase) => findRanges(normalized, shown, [phrase]).slice(0, 1).map(({ from, to }) => shown.slice(from, to))
      ),
      quotation: inHeading ? void 0 : quotationWith(section, phrases)
    });
  }
  function approximate(section, from, to, query) {
    const whole2 = wordsOf(sectionOf(section));
    const normalized = read(whole2);
    const start = corpus.starts[section] ?? 0;
    const passage2 = originalRange(normalized, whole2, from - start, to - start);
    const shared = sharedRanges(normalized, whole2, query, from - start, to - start);
    const offset = whole2.length - sectionOf(section).text.length;
    const quotation = quotations.get(section)?.find(
      (candidate) => candidate.from + offset < passage2.to && passage2.from < candidate.to + offset
    );
    const ranges = shared.length > 0 ? shared : [passage2];
    const [longest] = [...ranges].sort((a, b) => b.to - b.from - (a.to - a.from));
    return rowOf(section, {
      match: "approximate",
      place: quotation ? "quotation" : "text",
      excerpt: cutExcerpt(whole2, ranges, longest),
      phrases: [whole2.slice(passage2.from, passage2.to)],
      quotation
    });
  }
  function whole(section) {
    return rowOf(section, {
      match: "exact",
      place: "heading",
      excerpt: cutExcerpt(wordsOf(sectionOf(section)), []),
      phrases: [],
      quotation: void 0
    });
  }
  function rowOf(section, {
    quotation,
    ...row
  }) {
    const { page, hash, heading, slide } = sectionOf(section);
    const { url = "", title = "", kind = "page", lecture } = index2.pages[page] ?? {};
    return {
      ...row,
      voice: voiceOf(index2, sectionOf(section)),
      url,
      hash,
      page: title,
      kind,
      ...lecture !== void 0 && { lecture },
      heading,
      ...slide !== void 0 && { slide },
      ...quotation && { quotation: { id: quotation.id, label: quotation.label } }
    };
  }
  const sectionOf = (section) => index2.sections[section] ?? { page: 0, hash: "", heading: "", text: "" };
  return { placeOf, exact, approximate, whole };
}

// src/search/slideNumber.ts
var DIGITS = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function readSlideNumber(words) {
  const match = /^第(?:(\d{1,4})|([零〇一二两三四五六七八九十百]{1,7}))(?:张|页|張|頁)(?:幻灯片)?$/u.exec(
    words
  );
  if (!match) return void 0;
  return match[1] === void 0 ? readChineseNumber(match[2] ?? "") : Number(match[1]);
}
function readChineseNumber(words) {
  let number = 0;
  let digit = 0;
  for (const char of words.replaceAll("\u3007", "\u96F6").replaceAll("\u4E24", "\u4E8C")) {
    if (char === "\u767E" || char === "\u5341") {
      number += (digit || 1) * (char === "\u767E" ? 100 : 10);
      digit = 0;
    } else {
      digit = DIGITS.indexOf(char);
    }
  }
  return number + digit;
}

// src/search/slidesOf.ts
function slidesOf(index2, number) {
  const best = /* @__PURE__ */ new Map();
  index2.sections.forEach((section, at) => {
    const { slide, page, hash } = section;
    if (slide === void 0 || number !== void 0 && slide !== number) return;
    const places = best.get(slide) ?? /* @__PURE__ */ new Map();
    best.set(slide, places);
    const key = `${page} ${hash}`;
    if (!places.has(key) || voiceOf(index2, section) === "lecture") places.set(key, at);
  });
  return new Map([...best].map(([slide, places]) => [slide, [...places.values()]]));
}

// src/search/engine.ts
var MOST_WORDS = 32;
var PLACES = ["title", "heading", "quotation", "text"];
function createEngine(index2) {
  const comparison = createComparison(index2);
  const corpus = joinSections(index2, comparison);
  const rows = createRows(index2, corpus, comparison);
  const chars = new Set(index2.sections.flatMap(({ heading, text }) => [...new Set(heading + text)]));
  for (const char of corpus.text) chars.add(char);
  const sounds = readSounds(index2.sounds);
  let table;
  function search(query, limit) {
    const phrase = comparison.readQuery(query);
    if (phrase === "") return { rows: [], count: 0 };
    const found = findExact(query, phrase);
    if (found.some(({ section }) => isLecture(section))) return answer(found, [], limit);
    const spelled = findSpelled(query, found.length > 0);
    if (spelled) {
      const sections = new Set(found.map(({ section }) => section));
      const others = spelled.found.filter(({ section }) => !sections.has(section));
      return { ...answer([...found, ...others], [], limit), instead: spelled.term };
    }
    if (readSlideNumber(phrase) !== void 0) return answer(found, [], limit);
    table ??= tabulateBigrams(corpus);
    const near = findNear(corpus, table, phrase, sounds, found.length > 0, isLecture);
    return answer(found, near, limit, phrase);
  }
  function findExact(query, phrase) {
    const slides = sectionsOfSlide(phrase);
    const exact = findPhrase(corpus, phrase);
    for (const section of slides) exact.delete(section);
    const words = wordsOfQuery(query, comparison);
    const apart = words.length > 0 && slides.length === 0 ? sectionsWithAll2(words, exact) : [];
    return [
      ...slides.map((section) => ({ section, row: () => rows.whole(section) })),
      ...sorted([...exact.keys()], [phrase], "exact"),
      ...sorted(apart, words, "words")
    ];
  }
  function sectionsOfSlide(phrase) {
    const number = readSlideNumber(phrase);
    if (number === void 0) return [];
    return slidesOf(index2, number).get(number) ?? [];
  }
  function findSpelled(query, whole) {
    for (const term of findByPinyin(query, index2.terms, whole)) {
      const found = findExact(term, comparison.readQuery(term));
      if (found.length > 0) return { term, found };
    }
    return void 0;
  }
  function answer(found, near, limit, phrase = "") {
    const all = [
      ...found.map(({ row }) => row),
      ...near.map(
        ({ section, from, to }) => () => rows.approximate(section, from, to, phrase)
      )
    ];
    return {
      rows: all.slice(0, Math.max(0, limit)).map((row) => row()),
      count: all.length,
      ...near.length > 0 && { near: near.length }
    };
  }
  function sectionsWithAll2(words, but) {
    const [first = /* @__PURE__ */ new Map(), ...others] = words.map(
      (word) => findPhrase(corpus, word)
    );
    return [...first.keys()].filter(
      (section) => !but.has(section) && others.every((found) => found.has(section))
    );
  }
  function sorted(sections, phrases, match) {
    const groups = { title: [], heading: [], quotation: [], text: [] };
    for (const section of sections) groups[rows.placeOf(section, phrases)].push(section);
    return PLACES.flatMap(
      (place) => groups[place].map((section) => ({
        section,
        row: () => rows.exact(section, phrases, match, place)
      }))
    );
  }
  function isLecture(section) {
    const indexed = index2.sections[section];
    return indexed !== void 0 && voiceOf(index2, indexed) === "lecture";
  }
  return { search, knows: (char) => chars.has(char) || chars.has(comparison.readQuery(char)) };
}
function wordsOfQuery(query, { readQuery }) {
  const words = [...new Set(query.split(/\s+/u).map(readQuery))].filter((word) => word !== "");
  return words.length > 1 && words.length <= MOST_WORDS ? words : [];
}

// src/search/shards/hash.ts
function hashBytes(bytes2) {
  return [0, 1].map((seed) => murmur3(bytes2, seed).toString(16).padStart(8, "0")).join("");
}
function murmur3(bytes2, seed) {
  const whole = bytes2.length & ~3;
  const at = (index2) => bytes2[index2] ?? 0;
  let hash = seed;
  for (let index2 = 0; index2 < whole; index2 += 4) {
    const block = at(index2) | at(index2 + 1) << 8 | at(index2 + 2) << 16 | at(index2 + 3) << 24;
    hash = rotate(hash ^ mix(block), 13);
    hash = Math.imul(hash, 5) + 3864292196 | 0;
  }
  if (whole < bytes2.length) {
    hash ^= mix(at(whole) | at(whole + 1) << 8 | at(whole + 2) << 16);
  }
  hash ^= bytes2.length;
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
function mix(block) {
  return Math.imul(rotate(Math.imul(block, 3432918353), 15), 461845907);
}
function rotate(value, by) {
  return value << by | value >>> 32 - by;
}

// src/search/shards/format.ts
var FORMAT = 1;
var SIZES = {
  text: 32,
  group: 64,
  leaf: 2048,
  directory: 4096,
  common: 2048,
  list: 4096
};
var LONGEST_COMMON = 8;
var LONGEST_PASSAGE = 1e3;
var END = "\n";
var IN_HEADING = 1;
var IN_QUOTATION = 2;
var IS_TITLE = 4;
function packShard(name, json) {
  const content = new TextEncoder().encode(json);
  const head = new TextEncoder().encode(`${name} ${hashBytes(content)}
`);
  const bytes2 = new Uint8Array(head.length + content.length);
  bytes2.set(head);
  bytes2.set(content, head.length);
  return bytes2;
}
function nameContents(contents) {
  return hashBytes(new TextEncoder().encode(contents.join("\n")));
}
function nameOfMember({ group: size }, groups, number) {
  return `${groups[Math.floor(number / size)] ?? "none"}-${number % size}`;
}
var ShardError = class extends Error {
  /**
   * @param reason - what is wrong with it
   * @param shard - its name
   * @param options - the cause
   */
  constructor(reason, shard, options) {
    super(`search shard ${shard}: ${reason}`, options);
    this.reason = reason;
    this.shard = shard;
  }
  reason;
  shard;
  name = "ShardError";
};
function unpackShard(name, bytes2) {
  const end = bytes2.indexOf(10);
  const [named, hash] = new TextDecoder().decode(bytes2.subarray(0, Math.max(0, end))).split(" ");
  const content = bytes2.subarray(end + 1);
  if (hash === void 0 || hashBytes(content) !== hash) throw new ShardError("damaged", name);
  if (named !== name) throw new ShardError("other-version", name);
  return JSON.parse(new TextDecoder().decode(content));
}

// src/search/shards/hits.ts
var PLACES2 = ["title", "heading", "quotation", "text"];
function placeOfBits(bits) {
  if (bits.every((one2) => (one2 & IN_HEADING) > 0)) {
    return bits.some((one2) => (one2 & IS_TITLE) > 0) ? "title" : "heading";
  }
  return bits.some((one2) => (one2 & IN_QUOTATION) > 0) ? "quotation" : "text";
}
function joinHits(hits) {
  const sections = /* @__PURE__ */ new Map();
  for (const { section, bits, voice } of hits) {
    const known = sections.get(section);
    if (known) known.bits |= bits;
    else sections.set(section, { section, bits, voice });
  }
  return [...sections.values()];
}
function inOrder(hits) {
  return hits.map((hit) => ({ hit, rank: rankOf(hit.bits) })).sort((a, b) => a.rank - b.rank || a.hit.section - b.hit.section).map(({ hit }) => hit);
}
function rankOf(bits) {
  return PLACES2.indexOf(placeOfBits([bits]));
}

// src/search/shards/digits.ts
var DIGITS2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var VALUES = new Map(Array.from(DIGITS2, (digit, value) => [digit.charCodeAt(0), value]));
function digitOf(value) {
  return DIGITS2.charAt(value);
}
function valueAt(digits, at) {
  const value = VALUES.get(digits.charCodeAt(at));
  if (value === void 0) throw new RangeError(`no digit at ${at}`);
  return value;
}
function writeVarint(value) {
  let digits = "";
  let rest = value;
  while (rest >= 32) {
    digits += digitOf(32 + (rest & 31));
    rest >>>= 5;
  }
  return digits + digitOf(rest);
}
function readVarints(digits) {
  const values = [];
  for (let at = 0; at < digits.length; ) {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = valueAt(digits, at);
      at += 1;
      value |= (digit & 31) << shift;
      if (digit < 32) break;
    }
    values.push(value);
  }
  return values;
}
function writePlanes(values, most) {
  let planes = "";
  for (let unit = 64 ** (widthOf(most) - 1); unit >= 1; unit /= 64) {
    for (const value of values) planes += digitOf(Math.floor(value / unit) % 64);
  }
  return planes;
}
function readPlanes(planes, count) {
  const values = new Array(count).fill(0);
  for (let at = 0; at < planes.length; at += 1) {
    const index2 = at % count;
    values[index2] = (values[index2] ?? 0) * 64 + valueAt(planes, at);
  }
  return values;
}
function widthOf(most) {
  let width = 1;
  while (64 ** width <= most) width += 1;
  return width;
}

// src/search/shards/readShards.ts
var ALL_BITS = IN_HEADING | IN_QUOTATION | IS_TITLE;
function readDirectory(content) {
  const { groups, firsts, common } = content;
  return { groups, firsts: firsts.split(" "), common: new Map(common) };
}
function readLeaf(content) {
  const [shared, fresh, sections, codes, reaches] = content;
  const passages = [];
  const lengths = readVarints(shared);
  let before = "";
  fresh.split(" ").forEach((chars, at) => {
    before = before.slice(0, lengths[at] ?? 0) + chars;
    passages.push(before);
  });
  const values = Array.from(codes, (_, at) => valueAt(codes, at));
  const bits = values.map((code) => code >> 2 & ALL_BITS);
  const reached = readVarints(reaches).values();
  return {
    passages,
    sections: readPlanes(sections, passages.length),
    voices: values.map((code) => code & 3),
    bits,
    reaches: bits.map((one2) => one2 === 0 ? 0 : reached.next().value ?? 0)
  };
}
function readList(content) {
  const [count, hasLecture, rest, sections, codes] = content;
  let last = { rank: -1, section: 0 };
  const hits = readVarints(sections).map((number, at) => {
    const code = valueAt(codes, at);
    const bits = code >> 2 & ALL_BITS;
    const rank = rankOf(bits);
    const section = rank === last.rank ? last.section + number : number;
    last = { rank, section };
    return { section, bits, voice: code & 3 };
  });
  return { count, hasLecture, rest, hits };
}

// src/search/shards/lookUp.ts
function createLookUp(manifest2, store, verify, signal) {
  const { directories } = manifest2;
  const firstsOfDirectories = directories.map(([first]) => first);
  async function directory(at) {
    const listed = directories[at]?.[1] ?? "";
    return typeof listed === "string" ? store.get(listed, readDirectory, signal) : readDirectory(listed);
  }
  async function leaf({ groups }, at) {
    return store.get(nameOfMember(manifest2, groups, at), readLeaf, signal);
  }
  async function list(name) {
    const { count, hasLecture, rest, hits } = await store.get(name, readList, signal);
    return {
      count,
      hasLecture,
      first: async (limit) => {
        const all = [...hits];
        if (limit >= count) {
          const others = await Promise.all(rest.map((part) => store.get(part, readList, signal)));
          for (const other of others) for (const hit of other.hits) all.push(hit);
        }
        for (let at = 0; all.length < limit && all.length < count && at < rest.length; at += 1) {
          all.push(...(await store.get(rest[at] ?? "", readList, signal)).hits);
        }
        return all.slice(0, limit);
      }
    };
  }
  async function phrase(words) {
    const known = words.slice(0, LONGEST_PASSAGE);
    const leaves = [];
    const start = Math.max(0, lastNotAfter(firstsOfDirectories, known));
    for (let at = start; at < directories.length; at += 1) {
      if (at > start && !firstsOfDirectories[at]?.startsWith(known)) break;
      const opened = await directory(at);
      const name = opened.common.get(words);
      if (name !== void 0) return list(name);
      const from = at > start ? 0 : Math.max(0, lastNotAfter(opened.firsts, known));
      let to = from + 1;
      while (opened.firsts[to]?.startsWith(known)) to += 1;
      const numbers2 = Array.from({ length: to - from }, (_, index2) => from + index2);
      leaves.push(...await Promise.all(numbers2.map((number) => leaf(opened, number))));
    }
    const hits = inOrder(joinHits(await hitsIn(leaves, words)));
    return {
      count: hits.length,
      hasLecture: hits.some(({ voice }) => voice === 0),
      first: (limit) => Promise.resolve(hits.slice(0, limit))
    };
  }
  async function hitsIn(leaves, words) {
    const hits = [];
    const unsure = [];
    for (const { passages, sections, voices, bits, reaches } of leaves) {
      passages.forEach((passage2, at) => {
        const hit = { section: sections[at] ?? 0, bits: bits[at] ?? 0, voice: voices[at] ?? 0 };
        if (passage2.startsWith(words)) {
          hits.push({ ...hit, bits: words.length <= (reaches[at] ?? 0) ? hit.bits : 0 });
        } else if (words.startsWith(passage2)) unsure.push(hit);
      });
    }
    const verified = await Promise.all(
      joinHits(unsure).map(async (hit) => ({ ...hit, bits: await verify(hit.section, words) }))
    );
    for (const { bits, ...hit } of verified) if (bits !== void 0) hits.push({ ...hit, bits });
    return hits;
  }
  async function longestBeginning(words) {
    const at = Math.max(0, lastNotAfter(firstsOfDirectories, words));
    if (at >= directories.length) return { length: 0, sections: [] };
    const opened = await directory(at);
    const { passages, sections } = await leaf(
      opened,
      Math.max(0, lastNotAfter(opened.firsts, words))
    );
    const lengths = passages.map((passage2) => commonLength(passage2, words));
    const length = Math.max(0, ...lengths);
    return {
      length,
      sections: [...new Set(sections.filter((_, index2) => lengths[index2] === length))]
    };
  }
  return { phrase, longestBeginning, list };
}
function lastNotAfter(sorted, words) {
  let low = -1;
  let high = sorted.length;
  while (low + 1 < high) {
    const middle2 = low + high >> 1;
    if ((sorted[middle2] ?? "") <= words) low = middle2;
    else high = middle2;
  }
  return low;
}
function commonLength(a, b) {
  let length = 0;
  while (length < a.length && a[length] !== END && a[length] === b[length]) length += 1;
  return length;
}

// src/search/shards/shardStore.ts
var MOST_KEPT = 256;
function createShardStore(fetchShard) {
  const entries = /* @__PURE__ */ new Map();
  function start(name, read) {
    const controller = new AbortController();
    const entry = {
      controller,
      waiting: 0,
      settled: false,
      content: load(name, controller.signal).then((content) => {
        const value = read(content);
        entry.settled = true;
        return value;
      })
    };
    entry.content.catch(() => {
      if (entries.get(name) === entry) entries.delete(name);
    });
    return entry;
  }
  async function load(name, signal) {
    let bytes2;
    try {
      bytes2 = await fetchShard(name, signal);
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new ShardError("missing", name, { cause });
    }
    if (!bytes2) throw new ShardError("missing", name);
    return unpackShard(name, bytes2);
  }
  async function get(name, read, signal) {
    signal?.throwIfAborted();
    const entry = entries.get(name) ?? start(name, read);
    entries.delete(name);
    entries.set(name, entry);
    const [oldest] = entries;
    if (entries.size > MOST_KEPT && oldest?.[1].settled) entries.delete(oldest[0]);
    entry.waiting += 1;
    let leave;
    const left = new Promise((_, reject) => {
      leave = () => {
        if (entry.waiting === 1 && !entry.settled) {
          entries.delete(name);
          entry.controller.abort();
        }
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
    });
    try {
      return await Promise.race([entry.content, left]);
    } finally {
      entry.waiting -= 1;
      if (leave) signal?.removeEventListener("abort", leave);
    }
  }
  return { get };
}

// src/search/shards/texts.ts
function placeOfSection({ text }, section) {
  return { shard: Math.floor(section / text), local: section % text };
}
function openTexts(manifest2, store, comparison, shard, signal) {
  const read = (content) => {
    const index2 = unpackIndex(content);
    const corpus = joinSections(index2, comparison);
    return { index: index2, corpus, rows: createRows(index2, corpus, comparison) };
  };
  return store.get(nameOfMember(manifest2, manifest2.texts, shard), read, signal);
}
function joinIndexes(opened) {
  const joined = { pages: [], sections: [], quotations: [], terms: [] };
  for (const { index: index2 } of opened) {
    const { length: pages } = joined.pages;
    const { length: sections } = joined.sections;
    joined.pages.push(...index2.pages);
    for (const section of index2.sections) {
      joined.sections.push({ ...section, page: section.page + pages });
    }
    for (const quotation of index2.quotations) {
      joined.quotations.push({ ...quotation, section: quotation.section + sections });
    }
  }
  return joined;
}

// src/search/shards/chooseTexts.ts
var MOST_BEGINNINGS = 4;
var LEAST_LEFT = 4;
var MOST_TEXTS = 2;
async function chooseTexts(lookUp, query, manifest2) {
  const last = Math.max(0, query.length - LEAST_LEFT);
  const count = Math.min(MOST_BEGINNINGS, last + 1);
  const starts = Array.from(
    { length: count },
    (_, at) => count === 1 ? 0 : Math.round(at * last / (count - 1))
  );
  const scores = /* @__PURE__ */ new Map();
  const found = await Promise.all(
    starts.map((start) => lookUp.longestBeginning(query.slice(start)))
  );
  for (const beginning of found) {
    const weight = Math.max(0, Math.log(1 + manifest2.length / (1 + beginning.sections.length)));
    for (const section of beginning.sections) {
      scores.set(section, (scores.get(section) ?? 0) + weight * beginning.length);
    }
  }
  const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
  const shards = /* @__PURE__ */ new Set();
  for (const [section] of best) {
    shards.add(placeOfSection(manifest2, section).shard);
    if (shards.size === MOST_TEXTS) break;
  }
  return [...shards].sort((a, b) => a - b);
}

// src/search/shards/engine.ts
var NONE = { count: 0, hasLecture: false, first: () => Promise.resolve([]) };
function createShardEngine(manifest2, fetchShard) {
  const comparison = createComparison(manifest2);
  const store = createShardStore(fetchShard);
  const one2 = (name, signal) => store.get(name, (content) => content, signal);
  async function search(query, limit, { signal, mostTexts = Infinity } = {}) {
    const phrase = comparison.readQuery(query);
    if (phrase === "") return { rows: [], count: 0 };
    const texts = (shard) => openTexts(manifest2, store, comparison, shard, signal);
    const lookUp = createLookUp(manifest2, store, verify, signal);
    const found = await findExact(query, phrase);
    if (found.hasLecture) return { rows: await rowsOf(found, limit), count: found.count };
    const spelled = await findSpelled(query, found);
    if (spelled) return spelled;
    if (readSlideNumber(phrase) !== void 0) {
      return { rows: await rowsOf(found, limit), count: found.count };
    }
    const near = await nearRows(lookUp, phrase, found.count > 0);
    const exact = await rowsOf(found, limit);
    return {
      rows: [...exact, ...near.slice(0, Math.max(0, limit - exact.length)).map((row) => row())],
      count: found.count + near.length,
      ...near.length > 0 && { near: near.length }
    };
    async function verify(section, words) {
      const { shard, local } = placeOfSection(manifest2, section);
      const { corpus, rows } = await texts(shard);
      const { [local]: from = 0, [local + 1]: to = 0 } = corpus.starts;
      if (!corpus.text.slice(from, to).includes(words)) return void 0;
      return BITS[rows.placeOf(local, [words])];
    }
    async function findExact(given, words) {
      const number = readSlideNumber(words);
      const matches = await lookUp.phrase(words);
      const exact2 = foundAs(matches, [words], "exact");
      if (number !== void 0) {
        const name = new Map(await one2(manifest2.slides, signal)).get(number);
        if (name !== void 0) return withSlides(await lookUp.list(name), matches, words);
      }
      const apart = wordsOfQuery(given, comparison);
      if (apart.length === 0) return exact2;
      const others = await sectionsWithAll(lookUp, apart, matches);
      return {
        count: exact2.count + others.count,
        hasLecture: exact2.hasLecture || others.hasLecture,
        first: async (most) => {
          const rows = await exact2.first(most);
          return [...rows, ...await others.first(most - rows.length)];
        }
      };
    }
    async function findSpelled(given, exact2) {
      if (!/\p{Script=Latin}/u.test(given)) return void 0;
      const terms = await one2(manifest2.terms, signal);
      for (const term of findByPinyin(given, terms, exact2.count > 0)) {
        const found2 = await findExact(term, comparison.readQuery(term));
        if (found2.count === 0) continue;
        const before = await exact2.first(Infinity);
        const sections = new Set(before.map(({ section }) => section));
        const all = exact2.count === 0 ? void 0 : await found2.first(Infinity);
        const others = all?.filter(({ section }) => !sections.has(section));
        return {
          rows: others ? await show2([...before, ...others].slice(0, Math.max(0, limit))) : await rowsOf(found2, limit),
          count: others ? before.length + others.length : found2.count,
          instead: term
        };
      }
      return void 0;
    }
    async function nearRows(from, words, hasExact) {
      const shards = await chooseTexts(from, words, manifest2);
      if (shards.length === 0) return [];
      const [sounds, opened] = await Promise.all([
        words.length <= LONGEST_BY_SOUND ? one2(manifest2.sounds, signal) : "",
        Promise.all(shards.map(texts))
      ]);
      const index2 = joinIndexes(opened);
      const corpus = joinSections(index2, comparison);
      const rows = createRows(index2, corpus, comparison);
      const isLecture = (section) => {
        const indexed = index2.sections[section];
        return indexed !== void 0 && voiceOf(index2, indexed) === "lecture";
      };
      return findNear(
        corpus,
        tabulateBigrams(corpus),
        words,
        readSounds(sounds),
        hasExact,
        isLecture
      ).map((near2) => () => rows.approximate(near2.section, near2.from, near2.to, words));
    }
    async function rowsOf(found2, most) {
      return show2(await found2.first(Math.max(0, most)));
    }
    function show2(rows) {
      const shards = /* @__PURE__ */ new Set();
      const within = rows.map(({ section, row }) => {
        const { shard, local } = placeOfSection(manifest2, section);
        shards.add(shard);
        return { shard, local, row, isWithin: shards.size <= mostTexts };
      });
      const end = within.findIndex(({ isWithin }) => !isWithin);
      return Promise.all(
        within.slice(0, end < 0 ? void 0 : end).map(async ({ shard, local, row }) => row(await texts(shard), local))
      );
    }
  }
  async function knows() {
    const chars = new Set(await one2(manifest2.characters));
    return (char) => chars.has(char) || chars.has(comparison.readQuery(char));
  }
  return { search, knows };
}
var LONGEST_BY_SOUND = 8;
var BITS = {
  title: IN_HEADING | IS_TITLE,
  heading: IN_HEADING,
  quotation: IN_QUOTATION,
  text: 0
};
function foundAs(matches, phrases, match) {
  return {
    ...matches,
    first: async (limit) => (await matches.first(limit)).map(({ section, bits }) => ({
      section,
      row: ({ rows }, local) => rows.exact(local, phrases, match, placeOfBits([bits]))
    }))
  };
}
async function withSlides(slides, exact, words) {
  const first = await slides.first(Infinity);
  const sections = new Set(first.map(({ section }) => section));
  const all = await exact.first(Infinity);
  const others = all.filter(({ section }) => !sections.has(section));
  const rows = foundAs(listOf(others), [words], "exact");
  return {
    count: first.length + others.length,
    hasLecture: slides.hasLecture || rows.hasLecture,
    first: async (limit) => [
      ...first.slice(0, limit).map(({ section }) => ({ section, row: ({ rows: { whole } }, local) => whole(local) })),
      ...await rows.first(Math.max(0, limit - first.length))
    ]
  };
}
async function sectionsWithAll(lookUp, words, phrase) {
  const matches = await Promise.all(words.map((word) => lookUp.phrase(word)));
  if (matches.some(({ count }) => count === 0)) return NONE;
  const lists = await Promise.all(matches.map(({ first }) => first(Infinity)));
  const whole = new Set((await phrase.first(Infinity)).map(({ section }) => section));
  const bits = /* @__PURE__ */ new Map();
  for (const list of lists) {
    for (const hit of list) bits.set(hit.section, [...bits.get(hit.section) ?? [], hit.bits]);
  }
  const all = (lists[0] ?? []).flatMap(({ section, voice }) => {
    const places = bits.get(section) ?? [];
    if (whole.has(section) || places.length < words.length) return [];
    return [{ section, voice, bits: BITS[placeOfBits(places)] }];
  });
  return foundAs(listOf(inOrder(all)), words, "words");
}
function listOf(hits) {
  return {
    count: hits.length,
    hasLecture: hits.some(({ voice }) => voice === 0),
    first: (limit) => Promise.resolve(hits.slice(0, Math.max(0, limit)))
  };
}

// src/search/shards/placeZones.ts
var VOICES2 = ["lecture", "source", "editor"];
var MOST3 = 16383;
function placeZones(index2, corpus, { read }) {
  const marks = new Uint16Array(corpus.text.length);
  const titles = new Uint8Array(index2.sections.length);
  const mark = (bit, from, to) => {
    for (let place = from; place < to; place += 1) {
      const reach = Math.min(MOST3, to - place);
      const before = marks[place] ?? 0;
      if ((before & MOST3) < reach) marks[place] = bit << 14 | reach;
    }
  };
  const quotations = /* @__PURE__ */ new Map();
  for (const quotation of index2.quotations) {
    const others = quotations.get(quotation.section);
    if (others) others.push(quotation);
    else quotations.set(quotation.section, [quotation]);
  }
  index2.sections.forEach((section, at) => {
    const { heading, headingElsewhere, page } = section;
    if (index2.pages[page]?.kind === "quotation") return;
    const start = corpus.starts[at] ?? 0;
    if (!headingElsewhere) {
      titles[at] = heading === index2.pages[page]?.title ? 1 : 0;
      mark(IN_HEADING, start, start + read(heading).text.length);
    }
    const quoted = quotations.get(at);
    if (!quoted) return;
    const whole = wordsOf(section);
    const { starts } = read(whole);
    const offset = whole.length - section.text.length;
    const placeOf = (original) => {
      const found = starts.findIndex((from) => from >= original + offset);
      return start + (found < 0 ? starts.length : found);
    };
    for (const { from, to } of quoted) mark(IN_QUOTATION, placeOf(from), placeOf(to));
  });
  return {
    at: (section, place) => {
      const bit = (marks[place] ?? 0) >> 14;
      return bit === IN_HEADING && titles[section] === 1 ? IN_HEADING | IS_TITLE : bit;
    },
    reachOf: (place) => (marks[place] ?? 0) & MOST3
  };
}
function voiceNumber(index2, section) {
  const indexed = index2.sections[section];
  return indexed ? VOICES2.indexOf(voiceOf(index2, indexed)) : 0;
}

// src/search/shards/sortSuffixes.ts
var END2 = WALL.charCodeAt(0);
var FEW = 12;
function sortSuffixes(units) {
  const places = bucketPlaces(units);
  const unitAt = (place, depth) => units[place + depth] ?? END2;
  const pending = [];
  for (let low = 0, high = 1; low < places.length; low = high) {
    while (high < places.length && unitAt(places[high] ?? 0, 0) === unitAt(places[low] ?? 0, 0)) {
      high += 1;
    }
    pending.push([low, high, 1]);
  }
  for (let range = pending.pop(); range; range = pending.pop()) {
    const [low, high, depth] = range;
    if (high - low <= FEW) {
      insert(places, low, high, depth, unitAt);
      continue;
    }
    if (depth >= LONGEST_PASSAGE) {
      places.subarray(low, high).sort();
      continue;
    }
    const pivot = middle(
      unitAt(places[low] ?? 0, depth),
      unitAt(places[low + high >> 1] ?? 0, depth),
      unitAt(places[high - 1] ?? 0, depth)
    );
    let less = low;
    let more = high;
    for (let at = low; at < more; ) {
      const place = places[at] ?? 0;
      const unit = unitAt(place, depth);
      if (unit < pivot) {
        places[at] = places[less] ?? 0;
        places[less] = place;
        less += 1;
        at += 1;
      } else if (unit > pivot) {
        more -= 1;
        places[at] = places[more] ?? 0;
        places[more] = place;
      } else at += 1;
    }
    if (less - low > 1) pending.push([low, less, depth]);
    if (high - more > 1) pending.push([more, high, depth]);
    if (more - less > 1) {
      if (pivot === END2) places.subarray(less, more).sort();
      else pending.push([less, more, depth + 1]);
    }
  }
  return places;
}
function bucketPlaces(units) {
  const next = new Uint32Array(65537);
  const isStart = (unit) => unit !== END2 && (unit < 56320 || unit > 57343);
  for (const unit of units) if (isStart(unit)) next[unit + 1] = (next[unit + 1] ?? 0) + 1;
  for (let unit = 1; unit < next.length; unit += 1) {
    next[unit] = (next[unit] ?? 0) + (next[unit - 1] ?? 0);
  }
  const places = new Uint32Array(next[65536] ?? 0);
  units.forEach((unit, place) => {
    if (!isStart(unit)) return;
    const slot = next[unit] ?? 0;
    places[slot] = place;
    next[unit] = slot + 1;
  });
  return places;
}
function middle(a, b, c) {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
function insert(places, low, high, depth, unitAt) {
  for (let at = low + 1; at < high; at += 1) {
    const place = places[at] ?? 0;
    let to = at;
    for (; to > low && isAfter(places[to - 1] ?? 0, place, depth, unitAt); to -= 1) {
      places[to] = places[to - 1] ?? 0;
    }
    places[to] = place;
  }
}
function isAfter(a, b, from, unitAt) {
  for (let depth = from; depth < LONGEST_PASSAGE; depth += 1) {
    const [x, y] = [unitAt(a, depth), unitAt(b, depth)];
    if (x !== y) return x > y;
    if (x === END2) break;
  }
  return a > b;
}

// src/search/shards/writeShards.ts
function* writeShards(index2, sizes = SIZES) {
  const comparison = createComparison(index2);
  const corpus = joinSections(index2, comparison);
  const texts = yield* writeGroups(textShards(index2, sizes.text), sizes.group);
  const slides = [];
  for (const [slide, sections] of slidesOf(index2)) {
    const hits = sections.map((section) => ({
      section,
      bits: 0,
      voice: voiceNumber(index2, section)
    }));
    slides.push([slide, yield* writeList(hits, sizes.list)]);
  }
  const zones = placeZones(index2, corpus, comparison);
  const units = Uint16Array.from(
    { length: corpus.text.length },
    (_, at) => corpus.text.charCodeAt(at)
  );
  const places = sortSuffixes(units);
  const hitAt = (place, length) => {
    const section = sectionAt(corpus, place);
    const bits = length <= zones.reachOf(place) ? zones.at(section, place) : 0;
    return { section, bits, voice: voiceNumber(index2, section) };
  };
  const begins = new Uint32Array(LONGEST_COMMON + 1);
  const common = [];
  function* endRuns(longer, end) {
    for (let length = longer + 1; length <= LONGEST_COMMON; length += 1) {
      const begin = begins[length] ?? 0;
      begins[length] = end;
      if (end - begin <= sizes.common) continue;
      const first = places[begin] ?? 0;
      const run = corpus.text.slice(first, first + length);
      if (run.includes(WALL) || endsInside(units, first + length)) continue;
      const hits = joinHits(
        Array.from(places.subarray(begin, end), (place) => hitAt(place, length))
      );
      common.push([run, yield* writeList(inOrder(hits), sizes.list)]);
    }
    return void 0;
  }
  const firsts = [];
  const groups = [];
  let group = [];
  let leaf = startLeaf();
  let shared = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    if (at % sizes.leaf === 0) {
      if (at > 0) group.push(JSON.stringify(endLeaf(leaf, index2.sections.length)));
      if (group.length === sizes.group) {
        groups.push(yield* writeGroup(group));
        group = [];
      }
      leaf = startLeaf();
      firsts.push(passage(corpus.text, units, place, 0, shared + 1));
    }
    if (at > 0) yield* endRuns(shared, at);
    const next = at + 1 < places.length ? sharedLength(units, place, places[at + 1] ?? 0) : 0;
    const known = leaf.sections.length === 0 ? 0 : shared;
    leaf.shared += writeVarint(known);
    leaf.fresh.push(passage(corpus.text, units, place, known, Math.max(shared, next) + 1));
    const reach = zones.reachOf(place);
    const { section, bits, voice } = hitAt(place, reach);
    leaf.sections.push(section);
    leaf.codes += codeOf(bits, voice);
    if (bits > 0) leaf.reaches += writeVarint(reach);
    shared = next;
  }
  yield* endRuns(0, places.length);
  if (places.length > 0) group.push(JSON.stringify(endLeaf(leaf, index2.sections.length)));
  if (group.length > 0) groups.push(yield* writeGroup(group));
  const directories = yield* writeDirectories(firsts, groups, common, sizes);
  const chars = new Set(corpus.text);
  for (const { heading, text } of index2.sections) for (const char of heading + text) chars.add(char);
  chars.delete(WALL);
  return {
    shards: FORMAT,
    sections: index2.sections.length,
    length: corpus.text.length,
    text: sizes.text,
    group: sizes.group,
    ...index2.variants !== void 0 && { variants: index2.variants },
    directories,
    texts,
    characters: yield* writeOne([...chars].sort().join("")),
    sounds: yield* writeOne(index2.sounds ?? ""),
    terms: yield* writeOne(index2.terms),
    slides: yield* writeOne(slides)
  };
}
function* writeOne(content) {
  const json = JSON.stringify(content);
  const name = nameContents([json]);
  yield [name, packShard(name, json)];
  return name;
}
function* writeGroup(contents) {
  const group = nameContents(contents);
  for (const [number, json] of contents.entries()) {
    const name = `${group}-${number}`;
    yield [name, packShard(name, json)];
  }
  return group;
}
function* writeGroups(contents, size) {
  const groups = [];
  let group = [];
  for (const json of contents) {
    group.push(json);
    if (group.length < size) continue;
    groups.push(yield* writeGroup(group));
    group = [];
  }
  if (group.length > 0) groups.push(yield* writeGroup(group));
  return groups;
}
function* textShards(index2, size) {
  const sorted = [...index2.quotations].sort((a, b) => a.section - b.section);
  let at = 0;
  for (let first = 0; first < index2.sections.length; first += size) {
    const end = first + size;
    const pages = /* @__PURE__ */ new Map();
    const sections = index2.sections.slice(first, end).map((section) => {
      if (!pages.has(section.page)) pages.set(section.page, pages.size);
      return { ...section, page: pages.get(section.page) ?? 0 };
    });
    const quotations = [];
    for (; (sorted[at]?.section ?? Infinity) < end; at += 1) {
      const quotation = sorted[at];
      if (quotation) quotations.push({ ...quotation, section: quotation.section - first });
    }
    yield JSON.stringify(
      packIndex({
        pages: [...pages.keys()].flatMap((page) => index2.pages[page] ?? []),
        sections,
        quotations,
        terms: []
      })
    );
  }
}
function* writeList(hits, size) {
  const parts = [];
  for (let from = 0; from < hits.length; from += size) {
    parts.push(hits.slice(from, from + size));
  }
  const hasLecture = hits.some(({ voice }) => voice === 0);
  const list = (part, rest2) => {
    let sections = "";
    let last = { rank: -1, section: 0 };
    for (const { section, bits } of part) {
      const rank = rankOf(bits);
      sections += writeVarint(rank === last.rank ? section - last.section : section);
      last = { rank, section };
    }
    const codes = part.map(({ bits, voice }) => codeOf(bits, voice)).join("");
    return [hits.length, hasLecture, rest2, sections, codes];
  };
  const rest = [];
  for (const part of parts.slice(1)) rest.push(yield* writeOne(list(part, [])));
  return yield* writeOne(list(parts[0] ?? [], rest));
}
function* writeDirectories(firsts, groups, common, sizes) {
  common.sort(([a], [b]) => a < b ? -1 : 1);
  const directories = [];
  let taken = 0;
  for (let from = 0; from < firsts.length; from += sizes.directory) {
    const end = from + sizes.directory;
    const next = firsts[end];
    let until = taken;
    while (until < common.length && (next === void 0 || (common[until]?.[0] ?? "") < next)) {
      until += 1;
    }
    const directory = {
      groups: groups.slice(from / sizes.group, end / sizes.group),
      firsts: firsts.slice(from, end).join(" "),
      common: common.slice(taken, until)
    };
    const isOnly = firsts.length <= sizes.directory;
    directories.push([firsts[from] ?? "", isOnly ? directory : yield* writeOne(directory)]);
    taken = until;
  }
  return directories;
}
var startLeaf = () => ({ shared: "", fresh: [], sections: [], codes: "", reaches: "" });
function endLeaf({ shared, fresh, sections, codes, reaches }, count) {
  return [shared, fresh.join(" "), writePlanes(sections, count), codes, reaches];
}
function codeOf(bits, voice) {
  return digitOf(voice + 4 * bits);
}
function sharedLength(units, a, b) {
  let length = 0;
  while (length < LONGEST_PASSAGE && units[a + length] === units[b + length]) {
    length += 1;
    if (units[a + length - 1] === 0) return length;
  }
  return length > 0 && endsInside(units, a + length) ? length - 1 : length;
}
function passage(text, units, place, from, to) {
  if (from > 0 && units[place + from - 1] === 0) return "";
  let end = place + from;
  while (end < place + to && units[end] !== 0) end += 1;
  if (endsInside(units, end)) end += 1;
  return text.slice(place + from, end) + (end < place + to && units[end] === 0 ? END : "");
}
function endsInside(units, place) {
  const before = units[place - 1] ?? 0;
  return before >= 55296 && before <= 56319 && (units[place] ?? 0) >= 56320;
}

// tests/site/misremember.ts
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return state / 2 ** 32;
  };
}
function misremember(passage2, next) {
  const clauses = passage2.split(/(?<=[，、：；])/u);
  const way = next();
  if (clauses.length > 2 && way < 0.25) {
    const at = Math.floor(next() * (clauses.length - 1));
    return clauses.map((clause, i) => clauses[i === at ? at + 1 : i === at + 1 ? at : i] ?? clause).join("");
  }
  if (clauses.length > 2 && way < 0.5) {
    const gone = Math.floor(next() * clauses.length);
    return clauses.filter((_, i) => i !== gone).join("");
  }
  const chars = Array.from(passage2);
  const errors = Math.max(1, Math.round(chars.length / 10));
  for (let i = 0; i < errors; i += 1) {
    const at = Math.floor(next() * (chars.length - 1));
    const kind = next();
    if (kind < 1 / 3) chars[at] = String.fromCodePoint(19968 + Math.floor(next() * 3e3));
    else if (kind < 2 / 3) chars.splice(at, 1);
    else chars.splice(at, 2, chars[at + 1] ?? "", chars[at] ?? "");
  }
  return chars.join("");
}

// src/search/romanize.ts
import { pinyin } from "pinyin-pro";
function listSounds(chars) {
  const groups = /* @__PURE__ */ new Map();
  for (const char of [...new Set(chars)].sort()) {
    if (char.length > 1 || !/\p{Script=Han}/u.test(char)) continue;
    const syllable = pinyin(char, { toneType: "none", v: true });
    groups.set(syllable, (groups.get(syllable) ?? "") + char);
  }
  return [...groups].filter(([, group]) => group.length > 1).sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => group).join(" ");
}

// bench/libraryIndex.ts
var PAGES = 8;
var SECTIONS_OF_PAGE = 11;
var CHARACTERS_OF_SECTION = 88;
var QUOTATIONS = 400;
function libraryIndex(lectures2) {
  const next = random(16);
  const zipf = (size) => Math.floor(Math.exp(next() * Math.log(size + 1))) - 1;
  const character = () => String.fromCodePoint(19968 + zipf(4e3) * 7919 % 2e4);
  const lengths = [1, 1, 2, 2, 2, 2, 2, 2, 3, 4];
  const words = [];
  const word = () => {
    const rank = zipf(8e3 + 400 * Math.ceil(Math.sqrt(lectures2)));
    while (words.length <= rank) {
      const length = lengths[Math.floor(next() * lengths.length)] ?? 2;
      words.push(Array.from({ length }, character).join(""));
    }
    return words[rank] ?? "";
  };
  const run = (count) => Array.from({ length: count }, word).join("");
  const sentence = () => `${run(3 + Math.floor(next() * 6))}\uFF0C${run(3 + Math.floor(next() * 8))}\u3002`;
  const quotations = Array.from({ length: QUOTATIONS }, () => sentence() + sentence());
  const index2 = { pages: [], sections: [], quotations: [], terms: [] };
  for (let lecture = 0; lecture < lectures2; lecture += 1) {
    const name = `\u8BB2\u7A3F${lecture}${run(3)}`;
    for (let page = 0; page < PAGES; page += 1) {
      const title = run(4);
      for (let at = 0; at < SECTIONS_OF_PAGE; at += 1) {
        let text = "";
        if (next() < 1 / 6) {
          text = `${sentence()}\u201C`;
          const quoted = quotations[zipf(QUOTATIONS)] ?? "";
          index2.quotations.push({
            section: index2.sections.length,
            from: text.length,
            to: text.length + quoted.length,
            id: `q-${lecture}-${page}-${at}`,
            label: "\u67D0\u4EBA\uFF0C2020\u5E741\u67081\u65E5"
          });
          text += `${quoted}\u201D`;
        }
        const size = CHARACTERS_OF_SECTION * (0.3 + 1.2 * next());
        while (text.length < size) text += sentence();
        index2.sections.push({
          page: index2.pages.length,
          hash: at === 0 ? "" : `#l${lecture}-s${page * SECTIONS_OF_PAGE + at}`,
          heading: at === 0 ? title : run(3),
          text,
          slide: page * SECTIONS_OF_PAGE + at + 1
        });
      }
      index2.pages.push({
        url: `/lectures/l${lecture}/p${page}/`,
        title,
        kind: "lecture",
        lecture: name
      });
    }
  }
  return { ...index2, sounds: listSounds(words.join("")) };
}

// bench/median.ts
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle2 = sorted.length / 2;
  return ((sorted[Math.ceil(middle2) - 1] ?? NaN) + (sorted[Math.floor(middle2)] ?? NaN)) / 2;
}

// bench/library.ts
var numbers = random(61);
var [lectures = 1e3, asked = 40] = process.argv.slice(2).map(Number);
var ROWS = 8;
var TEXTS = 4;
var MOST_COMPARED = 2e3;
var kilobytes = (text) => brotliCompressSync(text).length / 1e3;
var one = kilobytes(JSON.stringify(packIndex(libraryIndex(1))));
console.log(`1 lecture: ${one.toFixed(1)} kB in 1 request (Brotli)`);
var index = libraryIndex(lectures);
var pageAt = new Map(index.pages.map(({ url }, at) => [url, at]));
var folder = mkdtempSync(path.join(tmpdir(), "library-"));
var { manifest, files, bytes } = write(index, folder);
var manifestKilobytes = kilobytes(JSON.stringify(manifest));
console.log(
  `${lectures} lectures: ${index.sections.length} sections, ${(manifest.length / 1e6).toFixed(1)} million characters; ${files} shards, ${(bytes / 1e6).toFixed(0)} MB; manifest ${manifestKilobytes.toFixed(1)} kB`
);
var engine = lectures <= MOST_COMPARED ? createEngine(index) : void 0;
console.log(
  "query".padEnd(18),
  "\u2502 first search: kB   most  \xD71 lecture  requests  most \u2502 later: kB   most \u2502 recall  exact  counts \u2502 ms"
);
for (const [kind, queries] of [
  ...[1, 2, 3, 4, 6, 8, 16].map((length) => [
    `${length} characters`,
    runs(length)
  ]),
  ["pasted sentence", sentences()],
  ["misremembered", sentences().map(({ words }) => ({ words, typed: misremember(words, numbers) }))]
]) {
  const results = [];
  for (const query of queries) results.push(await measure(query, kind === "misremembered"));
  show(kind, results);
}
rmSync(folder, { recursive: true });
function write(from, to) {
  mkdirSync(to, { recursive: true });
  const start = performance.now();
  const writer = writeShards(from);
  let written = 0;
  let size = 0;
  let step = writer.next();
  for (; !step.done; step = writer.next()) {
    const [name, content] = step.value;
    writeFileSync(path.join(to, name), content);
    written += 1;
    size += content.length;
  }
  console.log(
    `written in ${((performance.now() - start) / 1e3).toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory`
  );
  return { manifest: step.value, files: written, bytes: size };
}
async function measure({ words, typed }, isNear) {
  let fetched = manifestKilobytes;
  let requests = 1;
  const shards = createShardEngine(manifest, (name) => {
    const content = readFileSync(path.join(folder, name));
    fetched += kilobytes(content);
    requests += 1;
    return Promise.resolve(content);
  });
  const start = performance.now();
  const found = await shards.search(typed, ROWS, { mostTexts: TEXTS });
  const milliseconds = performance.now() - start;
  const first = fetched;
  const firstRequests = requests;
  const addresses = ({ rows }) => rows.map(({ url, hash }) => url + hash);
  const wanted = normalizeText(words);
  const isRight = (address) => wordsAt(address).includes(wanted);
  const shown = addresses(found);
  const expected = engine?.search(typed, ROWS);
  fetched = 0;
  const [other] = runs(4, 1);
  await shards.search(other?.typed ?? "", ROWS, { mostTexts: TEXTS });
  return {
    first,
    requests: firstRequests,
    later: fetched,
    recall: isNear ? shown.slice(0, 3).some(isRight) : shown.some(isRight),
    exact: isNear || isSame(found.rows, expected?.rows) || !expected && shown.every(isRight),
    counts: isNear || !expected || found.count === expected.count,
    milliseconds
  };
}
function isSame(rows, expected = []) {
  return rows.length >= Math.min(TEXTS, expected.length) && JSON.stringify(rows) === JSON.stringify(expected.slice(0, rows.length));
}
function wordsAt(address) {
  const page = pageAt.get(address.replace(/#.*$/u, ""));
  const hash = /#.*$/u.exec(address)?.[0] ?? "";
  const first = (page ?? 0) * SECTIONS_OF_PAGE;
  const section = index.sections.slice(first, first + SECTIONS_OF_PAGE).find((one2) => one2.hash === hash);
  return section ? normalizeText(section.heading + section.text) : "";
}
function show(kind, results) {
  const most = (values) => Math.max(...values);
  const share = (of) => `${(100 * results.filter(of).length / results.length).toFixed(0)} %`.padStart(6);
  const firsts = results.map(({ first }) => first);
  const requests = results.map((result) => result.requests);
  const later = results.map((result) => result.later);
  console.log(
    kind.padEnd(18),
    "\u2502",
    median(firsts).toFixed(0).padStart(16),
    most(firsts).toFixed(0).padStart(6),
    (median(firsts) / one).toFixed(1).padStart(11),
    String(median(requests)).padStart(9),
    String(most(requests)).padStart(5),
    "\u2502",
    median(later).toFixed(0).padStart(9),
    most(later).toFixed(0).padStart(6),
    "\u2502",
    share(({ recall }) => recall),
    share(({ exact }) => exact),
    share(({ counts }) => counts),
    "\u2502",
    median(results.map(({ milliseconds }) => milliseconds)).toFixed(0)
  );
}
function runs(length, count = asked) {
  const long = [];
  while (long.length < count) {
    const { text } = index.sections[Math.floor(numbers() * index.sections.length)] ?? { text: "" };
    if (text.length < length) continue;
    const from = Math.floor(numbers() * (text.length - length + 1));
    const typed = text.slice(from, from + length);
    if (/\p{L}/u.test(typed)) long.push({ words: typed, typed });
  }
  return long;
}
function sentences() {
  const list = [];
  while (list.length < asked) {
    const { text } = index.sections[Math.floor(numbers() * index.sections.length)] ?? { text: "" };
    const [sentence] = text.match(/[^。！\s“”]{14,}/gu) ?? [];
    if (sentence !== void 0) list.push({ words: sentence, typed: sentence });
  }
  return list;
}
