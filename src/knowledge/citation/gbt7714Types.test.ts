import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {toCslDate} from './csl';
import {citeGbt7714, EDITIONS} from './gbt7714';

import type {CslItem} from './csl';

/**
 * The standard's own examples (2015: annex A; 2025: annex B), as they are
 * reproduced in zotero-chinese/styles (tests of GB/T 7714—2015 and —2025,
 * numeric) and hushidong/biblatex-gb7714-2015 (example.bib). The works are those
 * of the 2025 annex; under 2015 they follow the 2015 style.
 */
const bodies = (...names: string[]) => names.map((literal) => ({literal}));
const on = (issued: string, accessed?: string) => ({
  issued: toCslDate(issued),
  ...(accessed !== undefined && {accessed: toCslDate(accessed)}),
});
const work = (
  facts: Omit<Partial<CslItem>, 'issued' | 'accessed'> & {
    issued?: CslItem['issued'] | undefined;
    accessed?: CslItem['accessed'] | undefined;
  } & Pick<CslItem, 'type' | 'title'>,
): CslItem => ({id: 'x', language: 'zh-CN', ...facts});

const EXAMPLES: [string, CslItem, string, string][] = [
  [
    'a book with a page',
    work({
      type: 'book',
      title: '全唐五代诗格汇考',
      author: bodies('张伯伟'),
      'publisher-place': '南京',
      publisher: '江苏古籍出版社',
      page: '288',
      ...on('2002'),
    }),
    '张伯伟. 全唐五代诗格汇考[M]. 南京: 江苏古籍出版社, 2002: 288.',
    '张伯伟. 全唐五代诗格汇考[M]. 南京：江苏古籍出版社，2002：288.',
  ],
  [
    'a volume',
    work({
      type: 'book',
      title: '国史旧闻',
      volume: '1',
      author: bodies('陈登原'),
      'publisher-place': '北京',
      publisher: '中华书局',
      page: '29',
      ...on('2000'),
    }),
    '陈登原. 国史旧闻: 第1卷[M]. 北京: 中华书局, 2000: 29.',
    '陈登原. 国史旧闻：第1卷[M]. 北京：中华书局，2000：29.',
  ],
  [
    'an old print',
    work({
      type: 'classic',
      title: '宋论',
      author: [{family: '王', given: '夫之', dynasty: '清'}],
      edition: '刻本',
      'publisher-place': '金陵',
      publisher: '湘乡曾国荃',
      ...on('1865'),
    }),
    '王夫之. 宋论[M]. 刻本. 金陵: 湘乡曾国荃, 1865.',
    '王夫之. 宋论[M]. 刻本. 金陵：湘乡曾国荃，1865.',
  ],
  [
    'a translated book of two foreign authors',
    work({
      type: 'book',
      title: '经济数学与金融数学',
      author: bodies('哈里森', '沃尔德伦'),
      translator: [{family: '谢', given: '远涛'}],
      'publisher-place': '北京',
      publisher: '中国人民大学出版社',
      page: '235-236',
      ...on('2012'),
    }),
    '哈里森, 沃尔德伦. 经济数学与金融数学[M]. 谢远涛, 译. 北京: 中国人民大学出版社, 2012: 235-236.',
    '哈里森，沃尔德伦. 经济数学与金融数学[M]. 谢远涛，译. 北京：中国人民大学出版社，2012：235-236.',
  ],
  [
    'a book with editors alone',
    work({
      type: 'book',
      title: '鼻整形应用解剖学',
      editor: bodies('牛永敢', '孔晓', '王阳', '某某'),
      'publisher-place': '北京',
      publisher: '人民卫生出版社',
      page: '65-66',
      ...on('2019'),
    }),
    '牛永敢, 孔晓, 王阳, 等. 鼻整形应用解剖学[M]. 北京: 人民卫生出版社, 2019: 65-66.',
    '牛永敢，孔晓，王阳，等. 鼻整形应用解剖学[M]. 北京：人民卫生出版社，2019：65-66.',
  ],
  [
    'a second edition with four translators',
    work({
      type: 'book',
      title: '递归宏观经济理论',
      author: bodies('扬奎斯特', '萨金特'),
      translator: bodies('杨斌', '王忠玉', '陈彦斌', '严高剑'),
      edition: '2',
      'collection-title': '经济科学译库',
      'publisher-place': '北京',
      publisher: '中国人民大学出版社',
      page: '798',
      ...on('2010-01'),
    }),
    '扬奎斯特, 萨金特. 递归宏观经济理论[M]. 杨斌, 王忠玉, 陈彦斌, 等, 译. 2版. 北京: 中国人民大学出版社, 2010: 798.',
    '扬奎斯特，萨金特. 递归宏观经济理论[M]. 杨斌，王忠玉，陈彦斌，等，译. 2版. 北京：中国人民大学出版社，2010：798.',
  ],
  [
    'an English book with a suffix and an edition',
    work({
      type: 'book',
      language: 'en-US',
      title: 'Probability, random variable, and random signal principles',
      author: [{family: 'Peebles', given: 'Peyton Z.', suffix: 'Jr'}],
      edition: '4',
      'publisher-place': 'New York',
      publisher: 'McGraw-Hill',
      ...on('2001'),
    }),
    'PEEBLES P Z Jr. Probability, random variable, and random signal principles[M]. 4th ed. New York: McGraw-Hill, 2001.',
    'Peebles P Z Jr. Probability, random variable, and random signal principles[M]. 4th ed. New York：McGraw-Hill，2001.',
  ],
  [
    'an English book on the web, of a revised edition without a place',
    work({
      type: 'book',
      language: 'en-US',
      title: 'Death by theory: a tale of mystery and archaeological theory',
      author: [{family: 'Praetzellis', given: 'Adrian'}],
      edition: 'Rev. ed.',
      publisher: 'Rowman & Littlefield Publishing Group, Inc.',
      page: '13',
      URL: 'http://lib.myilibrary.com/Open.aspx?id=293666',
      ...on('2011', '2012-07-26'),
    }),
    'PRAETZELLIS A. Death by theory: a tale of mystery and archaeological theory[M/OL]. Rev. ed. Rowman & Littlefield Publishing Group, Inc., 2011: 13[2012-07-26]. http://lib.myilibrary.com/Open.aspx?id=293666.',
    'Praetzellis A. Death by theory: a tale of mystery and archaeological theory[M/OL]. Rev. ed. Rowman & Littlefield Publishing Group, Inc.，2011：13. http://lib.myilibrary.com/Open.aspx?id=293666.',
  ],
  [
    'a translated chapter',
    work({
      type: 'chapter',
      title: '谈谈记忆：与诺贝尔获奖得者埃里克·坎德尔的问答',
      author: bodies('阿扬'),
      translator: bodies('姜海伦'),
      editor: bodies('《环球科学》杂志社'),
      'container-title': '认识记忆力：关于学习、思考与遗忘的脑科学',
      'publisher-place': '北京',
      publisher: '机械工业出版社',
      page: '15-18',
      ...on('2023'),
    }),
    '阿扬. 谈谈记忆：与诺贝尔获奖得者埃里克·坎德尔的问答[M]. 姜海伦, 译//《环球科学》杂志社. 认识记忆力：关于学习、思考与遗忘的脑科学. 北京: 机械工业出版社, 2023: 15-18.',
    '阿扬. 谈谈记忆：与诺贝尔获奖得者埃里克·坎德尔的问答[M]. 姜海伦，译//《环球科学》杂志社. 认识记忆力：关于学习、思考与遗忘的脑科学. 北京：机械工业出版社，2023：15-18.',
  ],
  [
    'a chapter of a volume of collected works',
    work({
      type: 'chapter',
      title: '政治经济学批判',
      author: [{family: '马克思', given: '卡尔', country: '德'}],
      'container-author': bodies('马克思', '恩格斯'),
      'container-title': '马克思恩格斯全集',
      volume: '35',
      edition: '2',
      'publisher-place': '北京',
      publisher: '人民出版社',
      page: '302',
      ...on('2013'),
    }),
    '马克思. 政治经济学批判[M]//马克思, 恩格斯. 马克思恩格斯全集: 第35卷. 2版. 北京: 人民出版社, 2013: 302.',
    '马克思. 政治经济学批判[M]//马克思，恩格斯. 马克思恩格斯全集：第35卷. 2版. 北京：人民出版社，2013：302.',
  ],
  [
    'an English chapter',
    work({
      type: 'chapter',
      language: 'en-US',
      title: 'Pathogenic properties of invading microorganisms',
      author: [
        {family: 'Weinstein', given: 'Louis'},
        {family: 'Swartz', given: 'M. N.'},
      ],
      editor: [
        {family: 'Sodeman', given: 'William A.', suffix: 'Jr'},
        {family: 'Sodeman', given: 'William A.'},
      ],
      'container-title': 'Pathologic physiology: mechanisms of disease',
      edition: '5',
      'publisher-place': 'Philadelphia',
      publisher: 'Saunders',
      page: '457-472',
      ...on('1974'),
    }),
    'WEINSTEIN L, SWARTZ M N. Pathogenic properties of invading microorganisms[M]//SODEMAN W A Jr, SODEMAN W A. Pathologic physiology: mechanisms of disease. 5th ed. Philadelphia: Saunders, 1974: 457-472.',
    'Weinstein L，Swartz M N. Pathogenic properties of invading microorganisms[M]//Sodeman W A Jr，Sodeman W A. Pathologic physiology: mechanisms of disease. 5th ed. Philadelphia：Saunders，1974：457-472.',
  ],
  [
    'a paper of a conference',
    work({
      type: 'paper-conference',
      title: '中国农业转基因生物研发进展与安全管理',
      author: bodies('汪学军'),
      editor: bodies('国家环境保护总局生物安全管理办公室'),
      'container-title': '中国国家生物安全框架实施国际合作项目研讨会论文集',
      'publisher-place': '北京',
      publisher: '中国环境科学出版社',
      page: '22-25',
      ...on('2005'),
    }),
    '汪学军. 中国农业转基因生物研发进展与安全管理[C]//国家环境保护总局生物安全管理办公室. 中国国家生物安全框架实施国际合作项目研讨会论文集. 北京: 中国环境科学出版社, 2005: 22-25.',
    '汪学军. 中国农业转基因生物研发进展与安全管理[C]//国家环境保护总局生物安全管理办公室. 中国国家生物安全框架实施国际合作项目研讨会论文集. 北京：中国环境科学出版社，2005：22-25.',
  ],
  [
    'an article without a volume',
    work({
      type: 'article-journal',
      title: '四库馆私家抄校书考略',
      author: bodies('杨洪升'),
      'container-title': '文献',
      issue: '1',
      page: '56-75',
      ...on('2013'),
    }),
    '杨洪升. 四库馆私家抄校书考略[J]. 文献, 2013(1): 56-75.',
    '杨洪升. 四库馆私家抄校书考略[J]. 文献，2013（1）：56-75.',
  ],
  [
    'an article of four authors',
    work({
      type: 'article-journal',
      title: '互联网药品可信交易环境中主体资质审核备案模式',
      author: bodies('于潇', '刘义', '柴跃廷', '某某'),
      'container-title': '清华大学学报（自然科学版）',
      volume: '52',
      issue: '11',
      page: '1518-1523',
      ...on('2012'),
    }),
    '于潇, 刘义, 柴跃廷, 等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版）, 2012, 52(11): 1518-1523.',
    '于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版），2012，52（11）：1518-1523.',
  ],
  [
    'a translated article',
    work({
      type: 'article-journal',
      title: '花枝蝶鸟方镜的镜范：以平安后期的铜镜制作工艺为中心',
      author: [{family: '久保', given: '智康', country: '日'}],
      translator: bodies('顾幼静'),
      'container-title': '东方博物',
      issue: '1',
      page: '85-92',
      ...on('2009'),
    }),
    '久保智康. 花枝蝶鸟方镜的镜范：以平安后期的铜镜制作工艺为中心[J]. 顾幼静, 译. 东方博物, 2009(1): 85-92.',
    '久保智康. 花枝蝶鸟方镜的镜范：以平安后期的铜镜制作工艺为中心[J]. 顾幼静，译. 东方博物，2009（1）：85-92.',
  ],
  [
    'an English article without an issue',
    work({
      type: 'article-journal',
      language: 'en',
      title: 'Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment',
      author: [
        {family: 'Des Marais', given: 'D. J.'},
        {family: 'Strauss', given: 'Harald'},
        {family: 'Summons', given: 'R. E.'},
        {family: 'Hayes', given: 'J. M.'},
      ],
      'container-title': 'Nature',
      volume: '359',
      page: '605-609',
      ...on('1992'),
    }),
    'DES MARAIS D J, STRAUSS H, SUMMONS R E, et al. Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment[J]. Nature, 1992, 359: 605-609.',
    'Des Marais D J，Strauss H，Summons R E，et al. Carbon isotope evidence for the stepwise oxidation of the Proterozoic environment[J]. Nature，1992，359：605-609.',
  ],
  [
    'an English article on the web with a particle and a DOI',
    work({
      type: 'article-journal',
      language: 'en-US',
      title: 'Longitudinal changes in brain volumes: the SMART-MR study',
      author: [
        {family: 'Veen', given: 'P. H.', 'dropping-particle': 'van der'},
        {family: 'Muller', given: 'Majon'},
      ],
      'container-title': 'Journal of the Neurological Sciences',
      volume: '337',
      issue: '1/2',
      page: '112-118',
      URL: 'https://pubmed.ncbi.nlm.nih.gov/24314719/',
      DOI: '10.1016/j.jns.2013.11.029',
      ...on('2014', '2025-12-02'),
    }),
    'VEEN P H van der, MULLER M. Longitudinal changes in brain volumes: the SMART-MR study[J/OL]. Journal of the Neurological Sciences, 2014, 337(1/2): 112-118[2025-12-02]. https://pubmed.ncbi.nlm.nih.gov/24314719/. DOI:10.1016/j.jns.2013.11.029.',
    'Veen P H van der，Muller M. Longitudinal changes in brain volumes: the SMART-MR study[J/OL]. Journal of the Neurological Sciences，2014，337（1/2）：112-118. https://pubmed.ncbi.nlm.nih.gov/24314719/. DOI:10.1016/j.jns.2013.11.029.',
  ],
  [
    'an article of a newspaper',
    work({
      type: 'article-newspaper',
      title: '数字革命与竞争国际化',
      author: bodies('丁文详'),
      'container-title': '中国青年报',
      page: '15',
      ...on('2000-11-20'),
    }),
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  ],
  [
    'an article of a newspaper on the web',
    work({
      type: 'article-newspaper',
      title: '探索微观世界的无穷奥秘（科技大观）',
      author: bodies('陈缮真'),
      'container-title': '人民日报',
      page: '17',
      URL: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm',
      ...on('2022-08-16', '2025-02-28'),
    }),
    '陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报, 2022-08-16(17)[2025-02-28]. http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.',
    '陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.',
  ],
  [
    'a thesis',
    work({
      type: 'thesis',
      title: '融合星载GNSS-R和SAR数据的高时空分辨率土壤湿度反演方法研究',
      author: bodies('王琦'),
      genre: '博士学位论文',
      'publisher-place': '武汉',
      publisher: '武汉大学',
      page: '87',
      ...on('2022'),
    }),
    '王琦. 融合星载GNSS-R和SAR数据的高时空分辨率土壤湿度反演方法研究[D]. 武汉: 武汉大学, 2022: 87.',
    '王琦. 融合星载GNSS-R和SAR数据的高时空分辨率土壤湿度反演方法研究[D]. 武汉：武汉大学，2022：87.',
  ],
  [
    'a report with a number on the web',
    work({
      type: 'report',
      title: '人体安全重要技术标准研制最终报告',
      number: '7178999X-2006BAK04A10/10.2013',
      author: bodies('汤万金', '杨跃翔', '刘文', '郑建国'),
      URL: 'http://www.nstrs.cn/xiangxiBG.aspx?id=41707',
      ...on('2013-09-30', '2014-06-24'),
    }),
    '汤万金, 杨跃翔, 刘文, 等. 人体安全重要技术标准研制最终报告: 7178999X-2006BAK04A10/10.2013[R/OL]. (2013-09-30)[2014-06-24]. http://www.nstrs.cn/xiangxiBG.aspx?id=41707.',
    '汤万金，杨跃翔，刘文，等. 人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL]. 2013-09-30. http://www.nstrs.cn/xiangxiBG.aspx?id=41707.',
  ],
  [
    'an English report on the web with pages',
    work({
      type: 'report',
      language: 'en',
      title: 'A comparative risk assessment framework for wildland fire management',
      number: 'RMRS-GTR-262',
      author: [
        {family: 'Calkin', given: 'David E.'},
        {family: 'Ager', given: 'Alan A.'},
        {family: 'Thompson', given: 'Matthew P.'},
      ],
      page: '8-9',
      URL: 'https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf',
      ...on('2011', '2025-12-02'),
    }),
    'CALKIN D E, AGER A A, THOMPSON M P. A comparative risk assessment framework for wildland fire management: RMRS-GTR-262[R/OL]. 2011: 8-9[2025-12-02]. https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf.',
    'Calkin D E，Ager A A，Thompson M P. A comparative risk assessment framework for wildland fire management：RMRS-GTR-262[R/OL]. 2011：8-9. https://www.fs.usda.gov/rm/pubs/rmrs_gtr262.pdf.',
  ],
  [
    'a printed report of a body',
    work({
      type: 'report',
      language: 'en',
      title: 'Guidelines for handling excavated acid-producing material',
      number: 'PB 91-194001',
      author: bodies('U.S. Department of Transportation Federal Highway Administration'),
      'publisher-place': 'Springfield',
      publisher: 'U.S. Department of Commerce National Information Service',
      page: '25',
      ...on('1990'),
    }),
    'U.S. Department of Transportation Federal Highway Administration. Guidelines for handling excavated acid-producing material: PB 91-194001[R]. Springfield: U.S. Department of Commerce National Information Service, 1990: 25.',
    'U.S. Department of Transportation Federal Highway Administration. Guidelines for handling excavated acid-producing material：PB 91-194001[R]. Springfield：U.S. Department of Commerce National Information Service，1990：25.',
  ],
  [
    'a web page of a body without a date',
    work({
      type: 'webpage',
      title: '馆际互借与文献传递服务',
      author: bodies('高等教育文献保障系统'),
      URL: 'http://home.calis.edu.cn/pages/list.html',
      accessed: toCslDate('2025-06-21'),
    }),
    '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html.',
    '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html.',
  ],
];

describe.each(EDITIONS)('GB/T 7714—%s, published examples', (edition) => {
  it.each(EXAMPLES)('cites %s', (_, item, in2015, in2025) => {
    expect(citeGbt7714(item, edition)).toBe(edition === '2015' ? in2015 : in2025);
  });
});

describe('a reference', () => {
  const book = work({type: 'book', title: '书', author: bodies('甲')});
  const cite = (facts: Partial<CslItem>) => citeGbt7714({...book, ...facts}, '2015');

  it('names the initials of a foreigner beside a translated family name (2015: 8.1.1)', () => {
    expect(cite({author: [{family: '昂温', given: 'P. S.'}]})).toBe('昂温 P S. 书[M].');
    expect(cite({author: [{family: 'Godard', given: 'Jean-Luc'}]})).toBe('GODARD J L. 书[M].');
  });

  it.each([
    ['1', '甲. 书[M].'],
    ['第一版', '甲. 书[M].'],
    ['第三版', '甲. 书[M]. 3版.'],
    ['第二十一版', '甲. 书[M]. 21版.'],
    ['修订版', '甲. 书[M]. 修订版.'],
    ['2020版', '甲. 书[M]. 2020版.'],
  ])('writes the edition %s, and leaves out the first', (edition, reference) => {
    expect(cite({edition})).toBe(reference);
  });

  it('brackets a year that is not sure, and says which are BCE', () => {
    expect(cite({issued: toCslDate('1936~')})).toBe('甲. 书[M]. [1936].');
    expect(cite({issued: toCslDate('-0551')})).toBe('甲. 书[M]. 公元前551.');
    expect(cite({issued: toCslDate('1957/1990')})).toBe('甲. 书[M]. 1957—1990.');
  });

  it('names an editor and a translator beside an author, in the language of the work', () => {
    expect(cite({editor: bodies('乙'), translator: bodies('丙')})).toBe(
      '甲. 书[M]. 乙, 编. 丙, 译.',
    );
    const western = {family: 'Doe', given: 'Jane'};
    expect(
      cite({
        language: 'en',
        title: 'Book',
        author: [western],
        editor: [western],
        translator: [western],
        volume: '2',
        edition: '22nd ed.',
      }),
    ).toBe('DOE J. Book: Vol. 2[M]. DOE J, ed. DOE J, trans. 22nd ed.');
  });

  it('cites an article ahead of print by its day in 2025, and one without a year by its issue', () => {
    const article = work({
      type: 'article-journal',
      title: '文',
      'container-title': '刊',
      ...on('2024-05-09'),
    });
    expect(citeGbt7714(article, '2015')).toBe('文[J]. 刊, 2024.');
    expect(citeGbt7714(article, '2025')).toBe('文[J]. 刊，2024-05-09.');
    expect(
      citeGbt7714(
        work({type: 'article-journal', title: '文', 'container-title': '刊', issue: '3'}),
        '2015',
      ),
    ).toBe('文[J]. 刊, (3).');
  });

  it('cites a classical text in the collection it stands in, on one line', () => {
    const poem = work({
      type: 'classic',
      title: '静夜\n思',
      author: bodies('李白'),
      'container-title': '全唐诗',
      page: '165',
    });
    expect(citeGbt7714(poem, '2015')).toBe('李白. 静夜 思[M]//全唐诗. 165.');
  });

  it('cites a law by its number and day', () => {
    const law = work({
      type: 'legislation',
      title: '甲法',
      number: '主席令第1号',
      author: bodies('某常务委员会'),
      ...on('2021-12-24'),
    });
    expect(citeGbt7714(law, '2015')).toBe('某常务委员会. 甲法: 主席令第1号[A]. 2021-12-24.');
  });

  it('lists at most three of any number of authors, in their order', () => {
    const names = fc.array(fc.constantFrom('张三', '李四', '王五', '赵六'), {minLength: 1});
    fc.assert(
      fc.property(names, (all) => {
        const [listed] = cite({author: bodies(...all)}).split('. 书');
        const expected = all.length > 3 ? [...all.slice(0, 3), '等'] : all;
        expect(listed).toBe(expected.join(', '));
      }),
    );
  });
});
