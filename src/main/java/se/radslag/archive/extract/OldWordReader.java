package se.radslag.archive.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import se.radslag.model.Problem;

/** Reads a file of Word up to 2003 (.doc): headers, text, text boxes, footnotes, footers. */
final class OldWordReader {

  private OldWordReader() {}

  static Blocks read(byte[] bytes) throws IOException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw new UnfitException(Problem.Kind.FILE_PROTECTED);
      }
      if (!root.hasEntry("WordDocument")) {
        throw new UnfitException(Problem.Kind.FILE_KIND_UNKNOWN);
      }
      return read(root);
    } catch (EncryptedDocumentException locked) {
      throw new UnfitException(Problem.Kind.FILE_PROTECTED);
    }
  }

  private static Blocks read(DirectoryNode root) throws IOException {
    try (var document = new HWPFDocument(root)) {
      var headers = new HeaderStories(document);
      var all = new Blocks();
      var text = new OldWordText(document);
      margins(
          all,
          text,
          Arrays.asList(
              headers.getFirstHeaderSubrange(),
              headers.getOddHeaderSubrange(),
              headers.getEvenHeaderSubrange()));
      all.gap();
      all.addAll(text.read(document.getRange()));
      all.addAll(text.read(document.getMainTextboxRange()));
      all.addAll(text.read(document.getFootnoteRange()));
      all.addAll(text.read(document.getEndnoteRange()));
      all.gap();
      margins(
          all,
          text,
          Arrays.asList(
              headers.getFirstFooterSubrange(),
              headers.getOddFooterSubrange(),
              headers.getEvenFooterSubrange()));
      return all;
    } catch (OldWordFileFormatException older) {
      return ofTheNineties(root);
    }
  }

  private static Blocks ofTheNineties(DirectoryNode root) throws IOException {
    var all = new Blocks();
    try (var extractor = new Word6Extractor(root)) {
      for (String text : extractor.getText().lines().toList()) {
        var words = new OldWordCharacters();
        words.add(text);
        all.add(words.take(), Block.Mark.NONE);
      }
    }
    return all;
  }

  /** What headers or footers say; what several say alike is said once. */
  private static void margins(Blocks all, OldWordText text, List<@Nullable Range> stories)
      throws UnfitException {
    Set<List<String>> said = new HashSet<>();
    for (Range story : stories) {
      for (Block block : text.read(story).all()) {
        if (said.add(block.lines()) && !PageNumbers.only(block.text())) {
          all.add(block);
        }
      }
    }
  }
}
