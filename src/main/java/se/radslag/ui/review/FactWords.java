package se.radslag.ui.review;

import se.radslag.texts.Texts;

/** Facts in words. */
final class FactWords {

  private final Texts texts;

  FactWords(Texts texts) {
    this.texts = texts;
  }

  String of(Fact fact) {
    return switch (fact) {
      case Fact.Uncertain(var warning) -> texts.of(warning);
      case Fact.NoDate() -> texts.get("ui.review.no-date");
      case Fact.NoSecretary() -> texts.get("ui.review.no-secretary");
      case Fact.NobodyPresent() -> texts.get("ui.review.nobody-present");
      case Fact.NoItems() -> texts.get("ui.review.no-items");
      case Fact.Untitled(var _, int number) -> texts.get("ui.review.untitled", number);
      case Fact.WithoutNotes(var _, int number, String title) ->
          title.isBlank()
              ? texts.get("ui.review.untitled-without-notes", number)
              : texts.get("ui.review.without-notes", number, title);
    };
  }
}
