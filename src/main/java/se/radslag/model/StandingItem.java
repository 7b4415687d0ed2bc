package se.radslag.model;

import java.time.Duration;
import java.util.Optional;

/**
 * An item every new meeting of a council begins with (stående punkt).
 *
 * @param title may have the fields of a {@link Phrase}
 * @param planned in whole minutes, if anything is planned
 */
public record StandingItem(String title, ItemKind kind, Optional<Duration> planned) {}
