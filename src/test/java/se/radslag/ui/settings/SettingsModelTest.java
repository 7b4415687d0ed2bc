package se.radslag.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;
import se.radslag.work.Preferences;

final class SettingsModelTest {

  private final List<Preferences> kept = new ArrayList<>();
  private final SettingsModel model = new SettingsModel(Preferences.usual(), kept::add);

  @Test
  void textGrowsInStepsAndStopsAtTheLargest() {
    model.larger();
    assertEquals(110, now().textSize());
    for (int i = 0; i < 20; i++) {
      model.larger();
    }
    assertEquals(200, now().textSize());
    assertEquals(10, kept.size(), "what changes nothing is not kept");
    model.usualSize();
    assertEquals(100, now().textSize());
    for (int i = 0; i < 5; i++) {
      model.smaller();
    }
    assertEquals(80, now().textSize());
  }

  @Test
  void everyChoiceIsKept() {
    model.choose(Preferences.Look.DARK);
    model.choose(Preferences.Language.ENGLISH);
    assertEquals(
        List.of(
            Preferences.usual().with(Preferences.Look.DARK),
            Preferences.usual().with(Preferences.Look.DARK).with(Preferences.Language.ENGLISH)),
        kept);
  }

  @Test
  void theDesktopIsFollowedUnlessSomethingIsChosen() {
    assertTrue(Appearance.dark(Preferences.Look.SYSTEM, ColorScheme.DARK));
    assertFalse(Appearance.dark(Preferences.Look.SYSTEM, ColorScheme.LIGHT));
    assertFalse(Appearance.dark(Preferences.Look.LIGHT, ColorScheme.DARK));
    assertTrue(Appearance.dark(Preferences.Look.DARK, ColorScheme.LIGHT));
  }

  private Preferences now() {
    return model.preferencesProperty().get();
  }
}
