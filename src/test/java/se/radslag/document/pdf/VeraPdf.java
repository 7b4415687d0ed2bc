package se.radslag.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judgement of veraPDF, the reference for PDF/A and PDF/UA. */
final class VeraPdf {

  private VeraPdf() {}

  /** Fails with what is wrong, unless the file is PDF/A-2a and PDF/UA-1. */
  static void accepts(byte[] pdf) {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      assertEquals(List.of(), complaints(pdf, flavour), flavour.getId());
    }
  }

  private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertEquals(result.isCompliant(), result.getTestAssertions().isEmpty());
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              assertion ->
                  assertion.getRuleId().getClause()
                      + " "
                      + assertion.getMessage()
                      + " "
                      + assertion.getLocation().getContext())
          .toList();
    } catch (IOException
        | ModelParsingException
        | ValidationException
        | EncryptedPdfException unjudged) {
      throw new AssertionError("veraPDF gave no judgement", unjudged);
    }
  }
}
