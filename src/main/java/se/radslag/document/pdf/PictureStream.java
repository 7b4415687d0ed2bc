package se.radslag.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** An entry of the Word file, for the one who lays out. */
record PictureStream(Docx docx, String entry) implements FSStream {

  @Override
  public InputStream getStream() {
    return new ByteArrayInputStream(docx.bytes().entry(entry).orElseGet(() -> new byte[0]));
  }

  @Override
  public Reader getReader() {
    return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
  }
}
