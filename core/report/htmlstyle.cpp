// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlstyle.h"

namespace meyar::report {

using namespace Qt::StringLiterals;

QString htmlStyle()
{
    return uR"css(
:root{--t1:#1B2329;--t2:#46535D;--t3:#5C6972;--line:#D7DDE1;--sunk:#E9EDEF;--good:#0A7272;--goodg:#E0F2F1;
--warn:#8F5800;--warng:#FDF1DA;--warnl:#EBCB8B;--bad:#B5370F;--badg:#FCE9E2;--badl:#EDB9A6;--conflict:#7440AB;
--conflictg:#F2EAFA;--conflictl:#D3BCE9}
*{box-sizing:border-box}
body{margin:0;background:#F3F5F6;color:var(--t1);font:13px/1.5 "Meyar Sans","Noto Sans","Segoe UI",sans-serif}
main{max-width:900px;margin:24px auto;padding:48px 60px;background:#fff;border:1px solid var(--line);border-radius:8px}
[lang=ur]{font-family:"Meyar Naskh","Noto Naskh Arabic UI","Noto Naskh Arabic","Segoe UI",sans-serif;font-size:1.12em;line-height:1.7}
[lang=ur] [lang=ur]{font-size:1em}
h1,h2,h3{line-height:1.3;margin:0;break-after:avoid}
h1[lang=ur],h2[lang=ur],h3[lang=ur],h1 [lang=ur],h2 [lang=ur],h3 [lang=ur],html[lang=ur] :is(h1,h2,h3){
font-family:"Meyar Nastaliq","Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Meyar Naskh",serif;line-height:2.3}
h1{font-size:28px}h2{font-size:20px;margin-top:32px}h3{font-size:15px;margin-top:22px}
p{margin:6px 0}.quiet{color:var(--t2)}.small{font-size:.9em}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 28px;align-items:end}.two.top{align-items:start}
.kind{color:var(--t3);font-weight:700}.line{color:var(--t2)}
.chip{display:inline-block;border:1px solid var(--line);border-radius:11px;padding:0 9px;margin-inline-end:6px;color:var(--t2);font-size:11px}
.banner,.card{border:1px solid var(--line);border-radius:8px;padding:12px 16px;margin:12px 0;break-inside:avoid}
.banner.warn{background:var(--warng);border-color:var(--warnl)}
.banner.conflict{background:var(--conflictg);border-color:var(--conflictl)}
.banner.bad{background:var(--badg);border-color:var(--badl)}
.card.bad{border-color:var(--badl)}.card.warn{border-color:var(--warnl)}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:12px 0}
.figure{border:1px solid var(--line);border-radius:8px;padding:10px 14px}
.figure b{display:block;font-size:25px;line-height:1.35}
table{width:100%;border-collapse:collapse;margin:10px 0}
th{text-align:start;color:var(--t3);font-size:11px;font-weight:700;padding:6px 8px;border-bottom:1px solid var(--line)}
td{vertical-align:top;padding:8px;border-bottom:1px solid var(--line)}
thead{display:table-header-group}tr{break-inside:avoid}
table.form td{height:2.6em;border:1px solid var(--line)}
.code{color:var(--t3);white-space:nowrap}.num{text-align:end;white-space:nowrap}.result{white-space:nowrap}
.mark{width:1.15em;height:1.15em;vertical-align:-.2em;margin-inline-end:.35em}
.good{color:var(--good)}.partial,.warn .tone{color:var(--warn)}.failed,.critical,.bad .tone{color:var(--bad)}
.na,.unanswered{color:var(--t3)}.contested,.conflict .tone{color:var(--conflict)}
.tone,.result{font-weight:700}
dl{display:grid;grid-template-columns:minmax(140px,1fr) 2.4fr;margin:10px 0}
dt{color:var(--t3);padding:4px 0;border-bottom:1px solid var(--line)}
dd{margin:0;padding:4px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.meter{display:grid;grid-template-columns:auto 1fr;gap:4px 18px;align-items:center;margin:8px 0;break-inside:avoid}
.meter b{font-size:22px}
.bar{display:flex;height:14px;gap:2px;border-radius:3px;overflow:hidden;background:var(--sunk)}
.bar i{display:block}.bar .ok{background:#5FB3AF}.bar .part{background:#E0A23A}.bar .no{background:#D9653F}
.bars th{color:var(--t1);font-weight:400;font-size:13px;width:42%}.bars th,.bars td{border:0;padding:3px 8px}
.track{position:relative;height:12px;background:var(--sunk)}.track i{display:block;height:12px;background:#D9653F}
.track .good{background:#5FB3AF}.track .partial{background:#E0A23A}.track b{position:absolute;top:-3px;width:2px;height:18px;background:var(--t1)}
.legend span{margin-inline-end:14px}
.photos{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin:8px 0}
.drawing{break-inside:avoid;margin:16px 0}.drawing h3{margin-top:0}.drawing figure img{max-height:none}figure{margin:0;break-inside:avoid}figure img{display:block;max-width:100%;max-height:280px;border-radius:4px}
figcaption{color:var(--t2);font-size:11px}
.signatures{display:grid;grid-template-columns:repeat(3,1fr);gap:24px;margin-top:16px}
.sign{border-top:1px solid var(--t1);margin-top:56px;padding-top:4px;color:var(--t3);font-size:11px;display:flex;justify-content:space-between}
footer{margin-top:36px;border-top:1px solid var(--line);padding-top:10px;color:var(--t3);font-size:11px}
@page{size:A4;margin:16mm 15mm}
@media print{body{background:#fff}main{margin:0;padding:0;border:0;max-width:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}.pagebreak{break-after:page}}
)css"_s;
}

QString htmlMarks()
{
    return uR"svg(<svg width="0" height="0" style="position:absolute" aria-hidden="true">
<symbol id="m-good" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.6 8.2l2.4 2.4 4.6-5" fill="none" stroke="#fff" stroke-width="1.7"/></symbol>
<symbol id="m-partial" viewBox="0 0 16 16"><path d="M8 .8l7.6 14H.4z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.7v1.6" stroke="#fff" stroke-width="1.7"/></symbol>
<symbol id="m-failed" viewBox="0 0 16 16"><rect x=".8" y=".8" width="14.4" height="14.4" rx="2" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.7"/></symbol>
<symbol id="m-critical" viewBox="0 0 16 16"><path d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" fill="currentColor"/><path d="M8 3.6v5.2M8 10.6v1.8" stroke="#fff" stroke-width="1.9"/></symbol>
<symbol id="m-na" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5 8h6" stroke="currentColor" stroke-width="1.5"/></symbol>
<symbol id="m-unanswered" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 2"/></symbol>
<symbol id="m-contested" viewBox="0 0 16 16"><path d="M8 .4L15.6 8 8 15.6.4 8z" fill="currentColor"/><path d="M4.6 8h6.4M9 5.8L11.3 8 9 10.2" fill="none" stroke="#fff" stroke-width="1.4"/></symbol>
</svg>)svg"_s;
}

} // namespace meyar::report
