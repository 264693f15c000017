/** The style of a page that stands alone. */

export const STYLE = `
:root{color-scheme:light;--ink:#211d18;--ink-2:#575046;--line:#ddd6c8;--line-2:#8f8678;--accent:#b52a1c}
*{box-sizing:border-box}
body{max-width:984px;margin:0 auto;padding:24px 16px 64px;background:#fff;color:var(--ink);font:400 15px/1.7 'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif}
h1,h2,h3{font-family:'Noto Serif CJK SC','Noto Serif SC','Source Han Serif SC','Songti SC',STSong,SimSun,serif;line-height:1.4}
h1{font-size:28px;margin:0}h2{font-size:20px;margin:32px 0 4px}h3{font-size:16px;margin:12px 0 0}
p{margin:0}.soft,footer,.note{color:var(--ink-2);font-size:12px}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;padding:10px 0;border-bottom:1px solid var(--line-2);background:#fff;font-size:13px}
input,select,button{min-height:32px;padding:2px 8px;border:1px solid var(--line-2);border-radius:2px;background:#fff;color:inherit;font:inherit}
figure{margin:16px 0;overflow-x:auto}figure svg{display:block}figcaption{font-size:12px;font-weight:700}
ol{margin:0;padding:0;list-style:none}
.entry{display:grid;grid-template-columns:88px minmax(0,1fr);padding:2px 0}.day{font-weight:700}
summary{cursor:pointer}summary:focus-visible,a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.entry:target summary{color:var(--accent);font-weight:700}
[hidden]{display:none!important}figure a{cursor:pointer}
[data-event].on [data-sign],[data-event].on>rect{stroke:var(--accent);stroke-width:2}
.note{padding:2px 0 6px}.note p{margin-top:2px}.hash{overflow-wrap:anywhere}
@media(max-width:639px){.entry{grid-template-columns:64px minmax(0,1fr)}}
@media(scripting:none){form{display:none}}
@media print{form{display:none}figure svg{max-width:100%;height:auto}.entry,figure{break-inside:avoid}h2,h3{break-after:avoid}}
`;
