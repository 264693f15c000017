/** Style and script of a page that stands alone. The script is text: it runs in the reader's browser and nowhere else. */

export const STYLE = `
:root{color-scheme:light;--ink:#211d18;--ink-2:#575046;--line:#ddd6c8;--line-2:#8f8678;--accent:#b52a1c}
*{box-sizing:border-box}
body{max-width:984px;margin:0 auto;padding:24px 16px 64px;background:#fff;color:var(--ink);font:400 15px/1.7 'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif}
h1,h2,h3{font-family:'Noto Serif CJK SC','Noto Serif SC','Source Han Serif SC','Songti SC',STSong,SimSun,serif;line-height:1.4}
h1{font-size:28px;margin:0}h2{font-size:20px;margin:32px 0 4px}h3{font-size:16px;margin:12px 0 0}
p{margin:0}.soft,footer,.note{color:var(--ink-2);font-size:12px}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;padding:10px 0;border-bottom:1px solid var(--line-2);background:#fff;font-size:13px}
input,select,button{min-height:32px;padding:2px 8px;border:1px solid var(--line-2);border-radius:2px;background:#fff;color:inherit;font:inherit}
figure{margin:16px 0;overflow-x:auto}figure svg{max-width:100%;height:auto;min-width:640px}figcaption{font-size:12px;font-weight:700}
ol{margin:0;padding:0;list-style:none}
.entry{display:grid;grid-template-columns:88px minmax(0,1fr);padding:2px 0}.day{font-weight:700}
summary{cursor:pointer}summary:focus-visible,a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.entry:target summary{color:var(--accent);font-weight:700}
[hidden]{display:none!important}[data-event]{cursor:pointer}[data-event].off{opacity:.1;pointer-events:none}
[data-event].on [data-sign],[data-event].on>rect{stroke:var(--accent);stroke-width:2}
.note{padding:2px 0 6px}.note p{margin-top:2px}.hash{overflow-wrap:anywhere}
@media(max-width:639px){.entry{grid-template-columns:64px minmax(0,1fr)}}
@media(scripting:none){form{display:none}}
@media print{form{display:none}.entry,figure{break-inside:avoid}h2,h3{break-after:avoid}}
`;

/**
 * Filters entries and marks together, opens the entry of a mark that is clicked, and shows which mark an entry belongs to.
 * The form's state stays in the page.
 */
export const SCRIPT = `
'use strict';
(function(){
var data=JSON.parse(document.getElementById('data').textContent),form=document.forms[0];
var plain=function(t){return t.normalize('NFKC').toLowerCase().replace(/\\s+/g,'')};
var rows=data.events.map(function(e){
	var id='e-'+e.id;
	return{e:e,entry:document.getElementById(id),marks:document.querySelectorAll('[data-event="'+CSS.escape(e.id)+'"]'),
	text:plain([e.title,e.quote.exact].concat(e.area,e.places,e.organisations,e.people.map(function(p){return(p.title||'')+p.name})).join('\\n'))};
});
function day(e,last){var m=/^(\\d{4})(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?/.exec(last?e.split('/').pop():e.split('/')[0]);
	if(!m)return null;var f=last?['12','31']:['01','01'];
	return m[1]+'-'+(/\\d/.test(m[2])?m[2]:f[0])+'-'+(/\\d/.test(m[3])?m[3]:f[1])}
function apply(){
	var f=new FormData(form),words=String(f.get('q')).split(/\\s+/).map(plain).filter(Boolean),n=0;
	rows.forEach(function(r){
		var e=r.e,from=f.get('from'),to=f.get('to');
		var ok=(!f.get('type')||e.type===f.get('type'))&&(!f.get('area')||e.district===f.get('area')||e.subdistrict===f.get('area'))
			&&words.every(function(w){return r.text.indexOf(w)>=0});
		if(ok&&e.date&&from){var b=day(e.date,true);ok=b===null||b>=from}
		if(ok&&e.date&&to){var a=day(e.date,false);ok=a===null||a<=to}
		if(ok&&e.date)n++;
		if(r.entry)r.entry.hidden=!ok;
		r.marks.forEach(function(m){m.classList.toggle('off',!ok)});
	});
	document.querySelectorAll('[data-group]').forEach(function(g){g.hidden=!g.querySelector('.entry:not([hidden])')});
	form.querySelector('output').textContent=form.dataset.shown.replace('#',n);
}
form.addEventListener('input',apply);
form.addEventListener('submit',function(v){v.preventDefault()});
form.addEventListener('reset',function(){setTimeout(apply)});
function open(id){var r=document.getElementById('e-'+id);if(!r)return;var d=r.querySelector('details');d.open=true;location.hash='e-'+id;d.querySelector('summary').focus()}
document.addEventListener('click',function(v){var m=v.target.closest&&v.target.closest('[data-event]');if(m){v.preventDefault();open(m.getAttribute('data-event'))}});
rows.forEach(function(r){if(!r.entry)return;['mouseenter','mouseleave'].forEach(function(t){r.entry.addEventListener(t,function(){r.marks.forEach(function(m){m.classList.toggle('on',t==='mouseenter')})})})});
apply();
})();
`;
