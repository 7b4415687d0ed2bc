package se.radslag.work;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import se.radslag.model.Recipient;
import se.radslag.store.StoredFile;

/**
 * A mail as a file (.eml) that a mail program opens as a draft of its own. Nothing is sent here.
 *
 * @param to whose addresses are all {@linkplain #mailable usable}
 * @param subject on one line
 */
public record MailDraft(
    List<Recipient> to, String subject, String text, List<StoredFile> enclosed) {

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  public MailDraft {
    to = List.copyOf(to);
    enclosed = List.copyOf(enclosed);
  }

  /** Whether a mail program can send to an address (RFC 5322's form, with a domain). */
  public static boolean mailable(String email) {
    try {
      new InternetAddress(email, true).validate();
      return email.contains("@");
    } catch (AddressException refused) {
      return false;
    }
  }

  /** The file's bytes. */
  public byte[] file() {
    try {
      var file = new ByteArrayOutputStream();
      message().writeTo(file);
      return file.toByteArray();
    } catch (MessagingException impossible) {
      throw new IllegalStateException("A mail could not be put together", impossible);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A mail in memory could not be written", impossible);
    }
  }

  private MimeMessage message() throws MessagingException, UnsupportedEncodingException {
    var message = new Draft();
    // What makes Outlook and others open it to be sent, and not as something that has come.
    message.setHeader("X-Unsent", "1");
    for (Recipient recipient : to) {
      message.addRecipient(
          Message.RecipientType.TO,
          new InternetAddress(recipient.email(), recipient.name(), UTF_8));
    }
    message.setSubject(LINE_END.matcher(subject).replaceAll(" "), UTF_8);
    var parts = new MimeMultipart();
    var words = new MimeBodyPart();
    words.setText(LINE_END.matcher(text).replaceAll("\r\n"), UTF_8);
    parts.addBodyPart(words);
    for (StoredFile file : enclosed) {
      parts.addBodyPart(part(file));
    }
    message.setContent(parts);
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(StoredFile file) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(file.content(), type(file.name()))));
    part.setFileName(file.name());
    return part;
  }

  private static String type(String name) {
    return switch (FileNames.ending(name).toLowerCase(Locale.ROOT)) {
      case ".docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case ".pdf" -> "application/pdf";
      default -> "application/octet-stream";
    };
  }

  /** A mail that asks nobody what this machine is called: it gets its name when it is sent. */
  private static final class Draft extends MimeMessage {

    Draft() {
      super(Session.getInstance(new Properties()));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      removeHeader("Message-ID");
    }
  }
}
