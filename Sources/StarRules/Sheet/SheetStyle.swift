extension RatingSheet {
  /// The style sheet of ``body``, which touches nothing outside it but the page's margins.
  package static var style: String {
    """

    \(PrintStyle.page)
    .sheet { box-sizing: border-box; max-width: 186mm; margin: 0 auto; color: #000; background: #fff; font: 8.5pt/1.32 \(PrintStyle.sans); overflow-wrap: break-word; overflow-wrap: anywhere; }
    .sheet * { box-sizing: border-box; margin: 0; padding: 0; font-size: inherit; line-height: inherit; }
    .sheet ul { list-style: none; }
    .sheet h1.sheet-title { font: 700 17pt/1.3 \(PrintStyle.serif); text-align: center; letter-spacing: .12em; }
    .sheet:lang(en) h1.sheet-title { letter-spacing: 0; }
    .sheet .sheet-basis { text-align: center; margin-bottom: 2mm; }
    .sheet section { margin-top: 2mm; }
    .sheet .sheet-heading { font-size: 10pt; font-weight: 700; border-bottom: .8pt solid #000; margin-bottom: 1mm; break-after: avoid; }
    .sheet .sheet-subheading { font-size: 8.5pt; font-weight: 700; background: #eee; border-left: 2.5pt solid #000; padding: 0 1.5mm; margin: 1mm 0 .6mm; break-after: avoid; }
    .sheet table { width: 100%; border-collapse: collapse; }
    .sheet th, .sheet td { border: .5pt solid #000; padding: .5mm 1.5mm; text-align: left; font-weight: 400; }
    .sheet .sheet-who th { width: 22mm; background: #eee; white-space: nowrap; }
    .sheet .sheet-who td { font-weight: 700; }
    .sheet .sheet-remark { font-size: 8pt; }
    .sheet .sheet-clip { max-height: 2.64em; overflow: hidden; }
    .sheet .sheet-result { display: flex; align-items: center; border: .5pt solid #000; border-top: 0; }
    .sheet .sheet-star { width: 52mm; flex: none; text-align: center; padding: 1mm; }
    .sheet .sheet-stars { font-size: 18pt; line-height: 1.1; white-space: nowrap; }
    .sheet .sheet-level { font-size: 13pt; font-weight: 700; }
    .sheet .sheet-tiers { border-style: hidden; }
    .sheet .sheet-tiers thead th { background: #eee; }
    .sheet .sheet-footing { margin-top: 1mm; }
    .sheet .sheet-footing li::before, .sheet .sheet-list > li::before { content: "· "; }
    .sheet .sheet-list > li { position: relative; padding-left: 3mm; }
    .sheet .sheet-list > li::before { position: absolute; left: 0; }
    .sheet .sheet-facts { columns: 3; column-gap: 5mm; }
    .sheet .sheet-facts li { display: flex; justify-content: space-between; border-bottom: .25pt dotted #000; break-inside: avoid; }
    .sheet .sheet-facts span { min-width: 0; }
    .sheet .sheet-facts b { flex: none; padding-left: 1mm; white-space: nowrap; }
    .sheet .sheet-columns { columns: 2; column-gap: 6mm; column-rule: .25pt solid #999; }
    .sheet .sheet-item { break-inside: avoid; border-bottom: .25pt solid #999; padding: .25mm 0; }
    .sheet .sheet-line { display: flex; }
    .sheet .sheet-id { flex: none; width: 11mm; }
    .sheet .sheet-name { flex: 1; }
    .sheet .sheet-status { flex: none; padding-left: 1mm; white-space: nowrap; }
    .sheet .sheet-clauses, .sheet .sheet-evidence, .sheet .sheet-question, .sheet .sheet-reading { padding-left: 4mm; font-size: 8pt; line-height: 1.3; }
    .sheet .sheet-clauses span { white-space: nowrap; margin-right: 2.5mm; display: inline-block; }
    .sheet .sheet-evidence { overflow: hidden; }
    .sheet .sheet-reading { font-weight: 700; }
    .sheet .sheet-legend { text-align: right; margin-top: -5mm; margin-bottom: 1.2mm; }
    .sheet .sheet-lines-2 { max-height: 2.6em; }
    .sheet .sheet-lines-3 { max-height: 3.9em; }
    .sheet .sheet-lines-4 { max-height: 5.2em; }
    .sheet .sheet-lines-5 { max-height: 6.5em; }
    .sheet .sheet-lines-6 { max-height: 7.8em; }
    .sheet .sheet-lines-7 { max-height: 9.1em; }
    .sheet .sheet-lines-8 { max-height: 10.4em; }
    .sheet .sheet-lines-9 { max-height: 11.7em; }
    .sheet .sheet-lines-10 { max-height: 13.0em; }
    .sheet .sheet-lines-11 { max-height: 14.3em; }
    .sheet .sheet-lines-12 { max-height: 15.6em; }
    .sheet .sheet-lines-13 { max-height: 16.9em; }
    .sheet .sheet-signatures { display: grid; grid-template-columns: 1fr 1fr 1fr; margin-top: 3mm; border: .8pt solid #000; break-inside: avoid; }
    .sheet .sheet-signature { display: flex; flex-direction: column; min-height: 38mm; padding: 1mm 2mm; border-left: .5pt solid #000; }
    .sheet .sheet-signature:first-child { border-left: 0; }
    .sheet .sheet-signature .sheet-heading { border: 0; text-align: center; }
    .sheet .sheet-stamp { margin-top: auto; text-align: center; padding-bottom: 6mm; }
    .sheet .sheet-date { text-align: right; }
    .sheet:lang(en) .sheet-date { text-align: left; }
    .sheet .sheet-small { margin-top: 2mm; font-size: 8pt; }
    @media screen { .sheet { padding: 8mm 4mm; } }

    """
  }
}
