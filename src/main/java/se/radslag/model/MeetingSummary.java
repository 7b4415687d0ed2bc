package se.radslag.model;

import java.time.LocalDate;
import java.util.Optional;

/** A meeting as it stands in a list. */
public record MeetingSummary(
    MeetingId id,
    CouncilId council,
    Optional<LocalDate> date,
    String place,
    String registrationNumber,
    String title,
    MeetingState state) {}
