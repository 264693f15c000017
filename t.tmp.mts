import { findExpressions } from '#extract/dates/find.ts';
import { resolveExpressions } from '#extract/dates/resolve.ts';
const issued='2025-03-17';
for (const text of process.argv.slice(2)) {
  const ex = findExpressions(text);
  console.log(text); for (const e of ex) console.log('   E', text.slice(e.start,e.end), JSON.stringify({...e,start:undefined,end:undefined}));
  for (const f of resolveExpressions(ex,{text,issued,year:{value:2025,because:[]}})) console.log('   ', f.text, f.date, f.kind);
}
