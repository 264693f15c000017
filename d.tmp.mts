import { extract } from '#extract/extract.ts';
import { readFileSync } from 'node:fs';
for (const f of process.argv.slice(2)) {
 const [file, text] = f.startsWith('/') ? [f.split('/').pop()!, readFileSync(f,'utf8')] : ['a.txt', f];
 const r = extract({file, sha256:'a'.repeat(64), text, encoding:'utf-8', issued:null});
 console.log(r.issued, r.year.value, r.year.possible, r.year.because.map(b=>b.zh).join(' | '), r.area.join('/'));
 for (const m of r.mentions) console.log('  M', m.text, m.date, m.role, m.because.map(b=>b.zh).join(' | '));
 for (const e of r.events) console.log('  E', e.date, e.type, e.title, e.area.slice(-2).join('/'));
}
