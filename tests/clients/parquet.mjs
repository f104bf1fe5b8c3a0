// Reads a Parquet file with hyparquet and writes one line for each cell.
//   node parquet.mjs FILE OUT
import { readFileSync, writeFileSync } from 'node:fs'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'

const [, , from, to] = process.argv
const bytes = readFileSync(from)
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
const scale = parquetMetadata(file).schema.at(-1).scale ?? 0
const rows = await parquetReadObjects({ file })
const names = Object.keys(rows[0])
const shown = value => value === null || value === undefined ? '..' : typeof value === 'number' ? value.toFixed(scale) : String(value)
writeFileSync(to, [names.join('\t'), ...rows.map(row => names.map(name => shown(row[name])).join('\t')), ''].join('\n'))
