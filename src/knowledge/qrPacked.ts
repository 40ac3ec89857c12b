import type {QrMatrix} from './qrCode';

/**
 * Packs the modules of a QR code for a page's data: each row as hexadecimal
 * digits, four modules each, from the left.
 *
 * @param matrix - the modules
 * @returns the rows joined by full stops, about 300 characters for a short address
 */
export function packQr(matrix: QrMatrix): string {
  return matrix
    .map((row) =>
      Array.from({length: Math.ceil(row.length / 4)}, (_, at) =>
        [0, 1, 2, 3].reduce((digit, bit) => digit * 2 + Number(row[at * 4 + bit] ?? false), 0),
      )
        .map((digit) => digit.toString(16))
        .join(''),
    )
    .join('.');
}

/**
 * Unpacks what {@link packQr} packed.
 *
 * @param packed - the rows
 * @returns the modules
 */
export function unpackQr(packed: string): QrMatrix {
  const rows = packed.split('.');
  return rows.map((row) =>
    Array.from({length: rows.length}, (_, x) => {
      const digit = Number.parseInt(row[Math.floor(x / 4)] ?? '0', 16);
      return ((digit >> (3 - (x % 4))) & 1) === 1;
    }),
  );
}

/**
 * Draws the modules as SVG path data to be stroked one unit wide: shorter than
 * outlines, for code that stands in a page.
 *
 * @param matrix - the modules
 * @returns the data, one unit per module, with its origin at the matrix' corner
 */
export function qrStroke(matrix: QrMatrix): string {
  return matrix
    .map((row, y) => {
      let data = '';
      let pen = 0;
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        let end = x;
        while (row[end]) end += 1;
        data += data === '' ? `M${x} ${y}.5h${end - x}` : `m${x - pen} 0h${end - x}`;
        pen = end;
        x = end;
      }
      return data;
    })
    .join('');
}
