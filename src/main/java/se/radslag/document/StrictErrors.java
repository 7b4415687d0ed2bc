package se.radslag.document;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Stops at the first error and, unlike the JDK's own handler, writes nothing on the console. */
final class StrictErrors implements ErrorHandler {

  @Override
  public void warning(SAXParseException exception) {}

  @Override
  public void error(SAXParseException exception) throws SAXParseException {
    throw exception;
  }

  @Override
  public void fatalError(SAXParseException exception) throws SAXParseException {
    throw exception;
  }
}
