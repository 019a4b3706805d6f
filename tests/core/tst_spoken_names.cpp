// What the interface calls the things and settings of plans, in all languages.
#include "base/utf8.h"
#include "spoken_names.h"
#include "support/thrown_error.h"
#include "world/catalogue.h"

#include <QTest>

#include <set>

using namespace depict;

namespace {

const std::filesystem::path kResources = std::filesystem::path(DEPICT_SOURCE_DIR) / "resources";

SpokenNames namesIn(const char* language) {
    return {kResources / "world", kResources / "names", language};
}

PlannedThing thing(int kind, int colour) {
    PlannedThing thing;
    thing.kind = kind;
    thing.colour = colour;
    return thing;
}

int colourOf(const char* id) {
    return world::indexOf(world::kColours, id).value() + 1;
}

} // namespace

class TestSpokenNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheyAre_data();
    void whatTheyAre();
    void everyLanguageNamesEverything_data();
    void everyLanguageNamesEverything();
    void whatHasNoName();
    void unknownLanguagesAreErrors();
};

void TestSpokenNames::whatTheyAre_data() {
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QString>("coloured");
    QTest::addColumn<QString>("backdrop");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("weather");
    QTest::addColumn<QString>("style");
    const auto row = [](const char* language, auto... names) {
        (QTest::newRow(language) << ... << QString::fromUtf8(names));
    };
    row("en", "car", "red car", "beach", "red background", "rainy", "watercolor");
    row("de", "Auto", "rotes Auto", "Strand", "roter Hintergrund", "Regen", "Aquarell");
    row("fr", "voiture", "voiture rouge", "plage", "fond rouge", "pluie", "aquarelle");
    row("zh", "汽车", "红色汽车", "海滩", "红色背景", "雨天", "水彩");
    row("ja", "車", "赤い車", "砂浜", "赤一色", "雨", "水彩画");
    row("ru", "машина", "красная машина", "пляж", "красный фон", "дождь", "акварель");
    row("ar", "سيارة", "سيارة حمراء", "شاطئ", "خلفية حمراء", "مطر", "ألوان مائية");
}

void TestSpokenNames::whatTheyAre() {
    QFETCH(QString, thing);
    QFETCH(QString, coloured);
    QFETCH(QString, backdrop);
    QFETCH(QString, plain);
    QFETCH(QString, weather);
    QFETCH(QString, style);
    const auto names = namesIn(QTest::currentDataTag());
    const auto ids = world::loadObjectIds(kResources / "world");
    const int car = int(std::find(ids.begin(), ids.end(), "automobile") - ids.begin());
    const auto is = [](const std::string& name) { return QString::fromStdString(name); };
    QCOMPARE(is(names.of(::thing(car, 0))), thing);
    QCOMPARE(is(names.of(::thing(car, colourOf("red")))), coloured);
    const int beach = world::indexOf(world::kBackdrops, "beach").value();
    const int rainy = world::indexOf(world::kWeather, "rainy").value();
    const int watercolour = world::indexOf(world::kStyles, "watercolor").value();
    QCOMPARE(is(names.ofSetting(world::kBackdropSetting + beach)), backdrop);
    QCOMPARE(is(names.ofSetting(world::kColourSetting + colourOf("red") - 1)), plain);
    QCOMPARE(is(names.ofSetting(world::kWeatherSetting + rainy)), weather);
    QCOMPARE(is(names.ofSetting(world::kStyleSetting + watercolour)), style);
}

void TestSpokenNames::everyLanguageNamesEverything_data() {
    QTest::addColumn<QByteArray>("language");
    for (const std::string_view language : world::kLanguages)
        QTest::newRow(language.data()) << QByteArray(language.data());
}

void TestSpokenNames::everyLanguageNamesEverything() {
    QFETCH(QByteArray, language);
    const auto names = namesIn(language.constData());
    const auto ids = world::loadObjectIds(kResources / "world");
    std::vector<std::string> all;
    for (int kind = 0; kind < int(ids.size()); ++kind)
        for (int colour = 0; colour <= int(world::kColours.size()); ++colour)
            all.push_back(names.of(thing(kind, colour)));
    for (int i = 1; i < int(world::kBackdrops.size()); ++i) // behind the plain one
        all.push_back(names.ofSetting(world::kBackdropSetting + i));
    for (int i = 0; i < int(world::kColours.size()); ++i)
        all.push_back(names.ofSetting(world::kColourSetting + i));
    for (int i = 0; i < int(world::kWeather.size()); ++i)
        all.push_back(names.ofSetting(world::kWeatherSetting + i));
    for (int i = 0; i < int(world::kStyles.size()); ++i)
        all.push_back(names.ofSetting(world::kStyleSetting + i));
    for (const std::string& name : all) {
        QVERIFY(!name.empty() && !firstIllFormedByte(name));
        QVERIFY2(name.find('{') == std::string::npos, name.c_str());
    }
    QVERIFY(std::set(all.begin(), all.end()).size() > 2000); // they tell things apart
}

void TestSpokenNames::whatHasNoName() {
    const auto names = namesIn("en");
    for (const int kind : {-1, world::kCharacterKind, world::kLetteringKind, world::kMarkKind,
                           world::kDamageKind, kPlanKinds, 1 << 30})
        QVERIFY(names.of(thing(kind, 0)).empty());
    QVERIFY(names.of(thing(0, 99)).empty() || names.of(thing(0, 99)) == names.of(thing(0, 0)));
    for (const int setting :
         {-1, world::kBackdropSetting, world::kMapSetting, kPlanSettings, 1 << 30})
        QVERIFY(names.ofSetting(setting).empty());
}

void TestSpokenNames::unknownLanguagesAreErrors() {
    QVERIFY(test::thrownBy([] { return namesIn("tlh").of({}); }).has_value());
}

QTEST_APPLESS_MAIN(TestSpokenNames)
#include "tst_spoken_names.moc"
