package se.radslag.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Lays a page of HTML out; the only one who knows the library that does it. */
final class Layout {

  static {
    // It would tell the console of each step; what goes wrong is thrown.
    XRLog.setLoggingEnabled(false);
  }

  private static final double PAGE_HEIGHT_LIMIT = 2000;

  private final Docx docx;

  Layout(Docx docx) {
    this.docx = docx;
  }

  /** How high a text is, in points. */
  double height(Document html) {
    try (PdfBoxRenderer renderer = builder(html).buildPdfRenderer()) {
      renderer.layout();
      double dots = renderer.getRootBox().getHeight();
      return Math.min(PAGE_HEIGHT_LIMIT, dots / DOTS_PER_POINT);
    }
  }

  private static final double DOTS_PER_POINT = 20 * 4.0 / 3;

  /** The pages, tagged, as PDF/A-2a and PDF/UA-1. */
  byte[] pdf(Document html, Stamp stamp) throws IOException {
    PdfRendererBuilder builder = builder(html);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Rådslag");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      stamp.on(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private PdfRendererBuilder builder(Document html) {
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(html, Pictures.SCHEME + ":");
    builder.toStream(OutputStream.nullOutputStream());
    // Said of every layout: without it the fonts of the machine are looked for.
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useReplacementText(Glyphs.MISSING);
    builder.withDiagnosticConsumer(diagnostic -> {});
    builder.useUriResolver((base, uri) -> uri);
    // Nothing but the file's own pictures is ever opened; no address is asked for anything.
    builder.useExternalResourceAccessControl(
        (uri, kind) -> uri.startsWith(Pictures.SCHEME + ":"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, kind) -> uri.startsWith(Pictures.SCHEME + ":"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(
        uri -> new PictureStream(docx, uri.substring(Pictures.SCHEME.length() + 1)),
        Pictures.SCHEME);
    Face.register(builder);
    return builder;
  }
}
