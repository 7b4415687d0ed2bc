package se.radslag.archive;

/**
 * Minutes of a council that does not exist, with every trait of a text taken out of a printed
 * document. A middle dot is a space.
 */
final class Fictional {

  private Fictional() {}

  static final String MINUTES =
      """
      ·Kultur- och biblioteksförvaltningen·
      Kansli och service·
      ·

      MÖTESANTECKNINGAR KBN 2031-0207·
      ·
      ··

      Samråd mellan hembygdsföreningarna och kultur-·
      och biblioteksförvaltningen·
      ·
      Datum Tisdagen den 4 februari mars 2031·
      ·
      Tid Kl. 09:30-11:00·
      ·
      Plats Stora salen, Ekgatan 4·
      ·
      Närvarande HBF:··Åsa Öqvist, Märta von Linden·

      Släkt och Gård: Börje Ek, Ture Alm, Siv·······
      Ljung··
      RÖG: Nils-Erik Äng·
      ·
      Förvaltningen:·
      Örjan Berg, Karin Dal, Ulla Fors, Per·
      Hed, Lo Ask··

      ·

      1 Inledning·
      ·

      Kulturchef Örjan Berg tar emot i den nya salen och går igenom allt som·
      ska tas upp.··

      2 Mötesanteckningar från sammanträdet den 3 december 2030··
      ·

      Anteckningarna från mötet i december lästes upp, och ingen ville ändra·
      något i dem.··

      ·
      3 Dialog/bevakningslista·

      Örjan Berg·
      ·Bokbussens nya tider·
      ·Bokbussen går sedan januari även på lördagar. Turerna till de minsta·

      byarna är kvar, men hållplatsen vid Ekeby flyttas till skolan i·
      ·väntan på att bron blir klar. Resenärerna har fått besked i vinter-·
      och vårbladet om var bussen stannar.··
      ··Rådet tackar för beskedet.··
      ·
      ·1931 års kyrkböcker är nu lästa in och kan lånas på alla filialer.··
      ·
      4 Översyn av arkiven hos de föreningar som saknar egen·

      lokal·
      Karin Dal och Ulla Fors·

      ··
      ·Karin och Ulla arbetar med arkiven. De visar bilder på de hyllor som·

      ·
      ·
      3 (5)·

      ···

      ·rymmer mest, och berättar hur de byggdes.··

      ·
      ·Föreningarnas kommentarer·
      ·Kan arkiven stå kvar i bygden? Vem betalar hyran för ett gemen\u00ad
      samt magasin?··
      ·
      ·Önskemål från rådet: en lista över alla arkiv, med adress och öppet-·
      tider.··

      ·
      ·Rådets fråga om hyrorna: räcker pengarna till år·
      2033?··
      ·
      ·Protokollsanteckning:··

      ·Släkt och Gård har sänt en egen skrivelse om arkiven till nämnden.··

      ·Skrivelsen besvaras i maj.··
      ·
      ·Övergripande tidplan·
      ·Nämnden fattar beslut den 6 maj 2031.··
      ·
      5 Plan för sommarens utställningar·
      Ulla Fors·
      ·

      Planen gäller tre utställningar i sommar och en i höst. Den första·
      handlar om bygdens kvarnar.··
      ·
      Vandring 14 juni·
      Föreningarna ordnar en vandring mellan kvarnarna och ber om hjälp med·
      skyltar.··
      Buss går från torget.·
      Anmälan görs till Lo.·
      ·
      Inspel från rådet:··
      Börja hellre klockan tio, så att alla hinner fram i tid.··
      ·
      Ulla tar med sig det. Priset blir 40 kronor, varav 10 går till kaffet.·
      ·
      6       Övriga frågor·
      ·
      ·Ingen hade mer att säga.··
      ·
      ···

      Vid anteckningarna·
      ··
      Lo Ask·
      ·
      Nästa möte i rådet hålls den 3 januari kl 10.00··
      ·
      """;
}
