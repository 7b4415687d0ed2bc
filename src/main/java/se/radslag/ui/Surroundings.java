package se.radslag.ui;

import java.time.LocalDate;
import java.util.List;
import se.radslag.ui.attendance.Register;
import se.radslag.ui.notes.Histories;
import se.radslag.ui.phrases.CouncilTexts;
import se.radslag.ui.prepare.AttachmentsModel;

/**
 * What there is around a meeting.
 *
 * @param texts what is the council's own to write
 * @param otherDays on which the council has its other meetings
 * @param histories what was done to notes earlier in the session
 */
record Surroundings(
    Register register,
    CouncilTexts texts,
    List<LocalDate> otherDays,
    AttachmentsModel attachments,
    Histories histories) {}
