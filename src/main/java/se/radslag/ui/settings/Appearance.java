package se.radslag.ui.settings;

import atlantafx.base.theme.NordDark;
import atlantafx.base.theme.NordLight;
import atlantafx.base.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;
import se.radslag.work.Preferences;

/**
 * How the window looks: light or dark, and how large its text is. Light and dark are of the whole
 * program; everything else in the window's stylesheet is measured in the size of its text.
 */
public final class Appearance {

  /** The size of the text at 100 %, in points of the screen. */
  private static final double TEXT = 13;

  private Appearance() {}

  /**
   * Keeps a window's look as it is chosen, until the subscription ends.
   *
   * @param stylesheet the window's own, before which the size of the text goes
   */
  public static Subscription follow(Scene scene, String stylesheet, SettingsModel settings) {
    var system = Platform.getPreferences().colorSchemeProperty();
    return Subscription.combine(
        settings
            .preferencesProperty()
            .map(Preferences::textSize)
            .subscribe(
                percent -> scene.getStylesheets().setAll(List.of(stylesheet, size(percent)))),
        settings
            .preferencesProperty()
            .map(Preferences::look)
            .subscribe(look -> theme(dark(look, system.get()))),
        system.subscribe(
            scheme -> theme(dark(settings.preferencesProperty().get().look(), scheme))));
  }

  /** Whether a choice means dark on a desktop that is light or dark. */
  static boolean dark(Preferences.Look look, ColorScheme system) {
    return switch (look) {
      case SYSTEM -> system == ColorScheme.DARK;
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  private static void theme(boolean dark) {
    Theme theme = dark ? new NordDark() : new NordLight();
    String sheet = theme.getUserAgentStylesheet();
    if (!Objects.equals(sheet, Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  /** A stylesheet, since dialogs and lists that drop down take the window's stylesheets over. */
  private static String size(int percent) {
    String rule = ".root" + "{" + "-fx-font-size" + ": " + TEXT * percent / 100 + "px" + "}";
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
  }
}
