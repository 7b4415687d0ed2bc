package se.radslag.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.MeetingSummary;
import se.radslag.texts.Texts;
import se.radslag.work.Meetings;

/** Lists the meetings, the latest first. */
final class ListCommand implements Command {

  private final Console console;
  private final DataAccess access;

  ListCommand(Console console, DataAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.json(command);
  }

  @Override
  public ExitCode run(Arguments arguments) {
    return access.with(
        arguments.data(),
        data -> {
          List<MeetingSummary> meetings = new Meetings(data).list();
          if (arguments.json()) {
            console.json(meetings.stream().map(ListCommand::json).toList());
          } else if (meetings.isEmpty()) {
            console.result(console.texts().get("cli.list.none"));
          } else {
            meetings.forEach(meeting -> console.result(line(meeting)));
          }
          return ExitCode.DONE;
        });
  }

  private String line(MeetingSummary meeting) {
    Texts texts = console.texts();
    return String.join(
            "  ",
            meeting.date().map(LocalDate::toString).orElseGet(() -> texts.get("cli.list.no-date")),
            texts.get("state." + Texts.key(meeting.state())),
            meeting.registrationNumber(),
            meeting.title(),
            meeting.id().toString())
        .strip();
  }

  private static Map<String, Object> json(MeetingSummary meeting) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", meeting.id().toString());
    json.put("date", meeting.date().map(LocalDate::toString).orElse(""));
    json.put("registrationNumber", meeting.registrationNumber());
    json.put("title", meeting.title());
    json.put("state", MeetingJson.camelCase(meeting.state()));
    return json;
  }
}
