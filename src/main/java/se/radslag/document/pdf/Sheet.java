package se.radslag.document.pdf;

/** What holds for every document, before its own styles. */
final class Sheet {

  static final String BASE =
      """
      html,body{margin:0;padding:0}
      body{font-family:'Liberation Sans'}
      p,h1,h2,h3,h4,h5,h6{margin:0;padding:0;white-space:pre-wrap}
      h1,h2,h3,h4,h5,h6{font-weight:normal}
      ul,ol,li{margin:0;padding:0}
      table{border-collapse:collapse;border-spacing:0}
      table.headed{-fs-table-paginate:paginate}
      td,th{text-align:left;font-weight:normal;vertical-align:top;padding:0}
      a{color:inherit;text-decoration:inherit}
      .number{display:inline-block;text-indent:0;white-space:pre}
      .tab{display:inline-block;text-indent:0;height:0.8em}
      .hang{display:inline-block;width:0;height:0}
      .decoration{display:inline-block}
      .page:after{content:counter(page)}
      .pages:after{content:counter(pages)}
      .page-of{display:inline-block;width:1.7em;text-indent:0;text-align:right}
      .page-of:after{content:target-counter(attr(data-to),page)}
      .new-page{display:block;height:0;page-break-after:always}
      .empty:after{content:'\\A0'}
      .box{border:0.5pt solid #808080;padding:4pt;margin:4pt 0}
      .notes{border-top:0.5pt solid #808080;margin-top:14pt;padding-top:4pt}
      a.note{text-decoration:none}
      """;

  private Sheet() {}
}
