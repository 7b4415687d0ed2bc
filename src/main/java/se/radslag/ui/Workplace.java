package se.radslag.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;
import se.radslag.work.Background;

/**
 * What a window works with.
 *
 * @param data open; closed by whoever opened it, after the window
 * @param window the window's thread: {@code Platform::runLater}
 * @param background hands its results to that same thread
 * @param clock tells when something was saved, when somebody comes or goes, and which meetings are
 *     still to come
 */
public record Workplace(
    DataFile data, Texts texts, Background background, Executor window, Clock clock) {}
