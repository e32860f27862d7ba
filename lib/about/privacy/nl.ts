import type { Policy } from './policy.ts';

export const nl: Policy = {
  title: 'Privacyverklaring van Unwrap',
  sections: [
    {
      heading: 'In het kort',
      paragraphs: [
        'Alles wat je in Unwrap schrijft, blijft in jouw browser, op jouw computer. Er is geen account, geen server en geen statistiek. Unwrap maakt zelf geen enkele verbinding met internet. Wij krijgen niets van je te zien, en dus ook niets van je klanten.',
        'Unwrap verkoopt niets, toont geen advertenties en laadt geen code van elders.',
      ],
    },
    {
      heading: 'Wie is verantwoordelijk',
      paragraphs: [
        'Jij (of je winkel) bepaalt wat er over klanten wordt genoteerd en waarom. Daarmee ben jij voor die gegevens de verantwoordelijke in de zin van de AVG. De makers van Unwrap ontvangen ze niet en verwerken ze niet, ook niet in opdracht van jou. Een verwerkersovereenkomst met ons is daarom niet nodig.',
        'Vragen over deze verklaring? Het contactadres staat op de pagina van Unwrap in de winkel van je browser.',
      ],
    },
    {
      heading: 'Wat Unwrap leest en niet bewaart',
      paragraphs: [
        'In de inboxen die jij toevoegt, leest Unwrap het bericht dat je open hebt: afzender, onderwerp, tekst en namen van bijlagen. Dat gebeurt in je browser, om te tonen wie dit is en wat er staat. De tekst van berichten wordt niet bewaard. Alleen een zin van de klant die jij aanwijst of overneemt, blijft als jouw antwoord staan.',
        'Het antwoord dat je in je inbox schrijft, wordt bekeken zolang de zijbalk bij dat bericht openstaat, en nergens bewaard.',
        'Op andere sites draait niets van Unwrap.',
      ],
    },
    {
      heading: 'Wat Unwrap bewaart',
      paragraphs: [
        'Wat jij schrijft of bevestigt: notities met hun eerdere teksten, half getypte teksten, wat je aankruist, afspraken, verbeteringen, sjablonen en hoe vaak je ze gebruikt, welke antwoorden je invoegde en wanneer, en je instellingen.',
        'Wat daarbij hoort: naam en adressen van de klant, het onderwerp van de mail, waar die in je inbox staat en hoe een klacht afliep.',
        'Wat Unwrap over je inbox leerde: het adres ervan, je eigen adressen, plekken die je aanwees en hoe de zijbalk staat. En per dag hoeveel berichten je opende, zonder wat erin staat.',
        'Van wie je wist: alleen een vingerafdruk van het adres, waarin het adres zelf niet te lezen is. Zo brengt een oude back-up die persoon niet terug.',
        'Dit alles staat in het profiel van je browser op deze computer. Het gaat niet mee met de synchronisatie van je browser.',
      ],
    },
    {
      heading: 'Hoe lang',
      paragraphs: [
        'Tot jij het weghaalt. Je kunt instellen dat klanten van wie je een aantal maanden niets hoorde, vanzelf verdwijnen. Verwijder je Unwrap uit je browser, dan is alles weg, behalve back-ups die je zelf maakte: die staan waar jij ze neerzette.',
        'Een antwoord dat op zijn plek in je inbox wacht, staat alleen in het geheugen van de browser, tot die sluit.',
      ],
    },
    {
      heading: 'Rechten van je klanten',
      paragraphs: [
        'Vraagt een klant wat je bewaart, dan maakt de klantpagina er een bestand van. Klopt er iets niet, dan verbeter je het daar. Wil iemand vergeten worden, dan wis je alles in één keer; je krijgt een bewijs dat ook zegt in welke back-ups die persoon nog staat.',
        'Unwrap neemt geen beslissingen over mensen. Het stelt voor, zegt waarom, en jij beslist. Klachten over hoe je winkel met gegevens omgaat, kunnen klanten kwijt bij de toezichthouder, in Nederland de Autoriteit Persoonsgegevens en in België de Gegevensbeschermingsautoriteit.',
      ],
    },
    {
      heading: 'Toestemmingen in je browser',
      paragraphs: [
        'Bij het installeren krijgt Unwrap toegang tot geen enkele site. Je voegt zelf een inbox toe; je browser vraagt dan om precies dat adres. Weghalen kan altijd, in Unwrap of in je browser.',
        'Meldingen en downloads worden pas gevraagd als je herinneringen of de dagelijkse back-up aanzet.',
      ],
    },
    {
      heading: 'Beveiliging',
      paragraphs: [
        'Je notities komen nooit in de pagina van je inbox: de zijbalk is een eigen pagina van Unwrap, waar de site niet in kan kijken. Een site die je toevoegde, kan wel merken dat Unwrap er is.',
        'Zonder slot leest wie onder jouw naam op deze computer zit, wat jij leest. Met een wachtzin zet je klanten en notities op slot: dan staan ze versleuteld op de schijf. Wat leesbaar blijft (nummers, dagen, aantallen, sjablonen, instellingen en soms het onderwerp van een mail) staat in de documentatie. Ook een back-up kun je met een wachtzin versleutelen. Vergeet je een wachtzin, dan kan niemand je helpen.',
      ],
    },
    {
      heading: 'Wijzigingen',
      paragraphs: [
        'Verandert deze verklaring, dan lees je dat hier en in het overzicht van wat er nieuw is. Wat je hebt opgeschreven, gaat nooit zonder jouw toestemming ergens anders heen.',
      ],
    },
  ],
};
