package se.radslag.ui.notes;

import java.util.List;
import java.util.stream.Stream;
import se.radslag.texts.Texts;
import se.radslag.ui.common.KeyHelp;
import se.radslag.ui.common.KeyNames;
import se.radslag.ui.common.Keyed;
import se.radslag.ui.notes.completion.OfferCommand;

/** The keys of the step Anteckna, for the list of all keys. */
public final class NoteKeys {

  private final Texts texts;

  public NoteKeys(Texts texts) {
    this.texts = texts;
  }

  /** In groups. */
  public List<KeyHelp> groups() {
    return List.of(kinds(), signs(), writing(), items(), finding());
  }

  private KeyHelp kinds() {
    var names = new KeyNames(texts);
    return new KeyHelp(
        texts.get("ui.keys.kinds"),
        Stream.of(NoteKind.values())
            .map(kind -> new KeyHelp.Line(names.of(kind.keys()), name(kind)))
            .toList());
  }

  private KeyHelp signs() {
    return new KeyHelp(
        texts.get("ui.keys.signs"),
        Stream.of(NoteKind.values())
            .flatMap(
                kind ->
                    kind.sign().stream()
                        .map(sign -> new KeyHelp.Line(texts.get("ui.keys.sign", sign), name(kind))))
            .toList());
  }

  private KeyHelp writing() {
    List<Keyed> commands =
        Stream.<Keyed[]>of(EditorCommand.values(), OfferCommand.values())
            .flatMap(Stream::of)
            .toList();
    return KeyHelp.of(texts, "ui.notes.editor", commands);
  }

  private KeyHelp items() {
    return KeyHelp.of(texts, "ui.notes.items", List.of(ItemCommand.values()));
  }

  private KeyHelp finding() {
    return KeyHelp.of(texts, "ui.find.name", List.of(FindCommand.values()));
  }

  private String name(NoteKind kind) {
    return texts.get("ui.kind." + Texts.key(kind));
  }
}
