-- How printed pages look: A4, dark on white, to be read in black and white too. Nothing here comes
-- from an activity.
return [[
@page { size: A4; margin: 13mm 15mm 15mm; @bottom-right { content: counter(page);
  font: 9pt sans-serif; color: #4A5866; } }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: #1B2733; background: #FFFFFF;
  font: 11pt/1.4 Andika, "Segoe UI", "Noto Sans", Verdana, Arial, sans-serif; }
main { max-width: 180mm; margin: 0 auto; padding: 0 0.5pt; }
@media screen { body { background: #E9E4D9; } main { background: #FFFFFF; padding: 13mm 15mm 15mm;
  max-width: 210mm; margin: 8mm auto; } }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
main > * + * { margin-top: 10pt; }
h1 { font-size: 21pt; line-height: 1.2; color: #003087; }
h2 { font-size: 15pt; line-height: 1.25; }
h3 { font-size: 11.5pt; line-height: 1.3; }
h1, h2, h3 { break-after: avoid; }
h1:last-child, h2:last-child, h3:last-child { break-after: auto; }
main > h1 { break-before: page; }
main > h1:first-child { break-before: auto; }
main > h2, main > h3 { margin-top: 14pt; }
p { orphans: 2; widows: 2; overflow-wrap: break-word; }
.text { max-width: 165mm; }
.small, small { font-size: 9pt; color: #3A4652; }
.soft { color: #3A4652; }
.strong { font-weight: bold; }
.lead { font-size: 13pt; }
.bench { font-family: monospace; font-size: 9.5pt; white-space: pre-wrap; }
.term { border-bottom: 0.8pt dotted #1B2733; }
.terms { border-top: 0.8pt solid #6F7B86; padding-top: 6pt; font-size: 10pt; }
.terms dt { font-weight: bold; float: inline-start; margin-inline-end: 6pt; }
.terms dd { margin-bottom: 3pt; }
.column > * + *, .card > * + *, .bubble > * + *, .list > li + li { margin-top: var(--gap, 4pt); }
.column > *, .card > * { max-width: 100%; }
.row, .wrap { display: flex; flex-wrap: wrap; }
.wrap { align-items: center; }
.cell { min-width: 0; }
.cell > .card { height: 100%; }
.grid { display: grid; }
.grid > *, .cell > * { min-width: 0; }
.card { border: 0.9pt solid #6F7B86; border-radius: 6pt; }
.card, .speech, .asked, .shown, .drop, .cell, tr, .short { break-inside: avoid; }
.cell.flows { break-inside: auto; }
.folded { padding-inline-start: 10pt; border-inline-start: 1.5pt solid #6F7B86; margin-top: 4pt; }
.banner { display: flex; align-items: center; justify-content: space-between; gap: 12pt;
  border-bottom: 2.5pt solid #003087; padding-bottom: 6pt; }
.chip { display: inline-flex; align-items: center; gap: 3pt; border: 0.8pt solid #6F7B86;
  border-radius: 9pt; padding: 1pt 7pt; font-size: 9pt; }
.chip.bare { border: 0; padding: 0; }
svg { overflow: hidden; }
.picture, .canvas, .cover { display: block; max-width: 100%; height: auto; break-inside: avoid; }
.canvas { width: 100%; max-height: 150mm; }
.cover { width: 100%; }
.icon { flex: none; vertical-align: middle; }
.portrait { flex: none; display: block; }
.speech { display: flex; gap: 10pt; align-items: flex-start; }
.speech.right { flex-direction: row-reverse; }
.speech > .picture { flex: none; }
.bubble { flex: 1; border: 0.9pt solid #6F7B86; border-radius: 8pt; padding: 8pt 10pt; }
.list { padding-inline-start: 16pt; }
.list li::marker { font-weight: bold; }
.signed { list-style: none; padding-inline-start: 0; }
.signed li { display: flex; gap: 6pt; align-items: flex-start; }
.options { list-style: none; display: flex; flex-direction: column; gap: 5pt; margin-top: 4pt; }
.options.across { flex-direction: row; flex-wrap: wrap; gap: 5pt 16pt; }
.options li { display: flex; gap: 6pt; align-items: flex-start; break-inside: avoid; }
.box { flex: none; width: 12pt; height: 12pt; margin-top: 1.5pt; }
.order .box { width: 18pt; height: 18pt; margin-top: 0; }
.gap { display: inline-block; width: 30mm; border-bottom: 0.8pt solid #1B2733; }
.line { height: 9mm; border-bottom: 0.7pt solid #6F7B86; }
.written { border: 0.7pt solid #6F7B86; border-radius: 4pt; padding: 4pt 6pt; }
.drop { border: 1pt dashed #6F7B86; border-radius: 6pt; padding: 6pt 8pt; min-height: 16mm; }
.shown { display: flex; align-items: center; gap: 8pt; flex-wrap: wrap; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; }
caption { text-align: start; font-weight: bold; padding-bottom: 3pt; }
thead { display: table-header-group; }
th, td { text-align: start; vertical-align: top; padding: 3pt 6pt; border: 0.7pt solid #6F7B86; }
.card th, .card td { padding: 1.5pt 5pt; }
td table { font-size: 9.5pt; }
td th, td td { padding: 0.5pt 5pt; }
thead th { border-bottom-width: 1.4pt; }
.at-centre { text-align: center; }
.at-right { text-align: end; font-variant-numeric: tabular-nums; }
.defs { position: absolute; width: 0; height: 0; }
.canvas text, .icon text { font-family: Andika, "Segoe UI", "Noto Sans", Verdana, Arial, sans-serif;
  direction: ltr; unicode-bidi: plaintext; }
]]
