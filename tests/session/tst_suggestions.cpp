// What a person is offered to ask for: only what the model can do, in a language that it reads.
#include "generation/scripted_painter.h"
#include "generation/task_words.h"
#include "session/suggestions.h"

#include <QTest>

using namespace depict;

namespace {

/// Paints and knows one task, but answers nothing.
PainterFacts simplePainter() {
    PainterFacts facts = ScriptedPainter().facts();
    facts.canAnswer = false;
    facts.tasks = {"depth"};
    return facts;
}

QStringList labels(const std::vector<Suggestion>& all) {
    QStringList labels;
    for (const Suggestion& one : all)
        labels << one.label;
    return labels;
}

} // namespace

class TestSuggestions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatTheModelCanIsSuggested() {
        const PainterFacts all = ScriptedPainter().facts();
        QCOMPARE(labels(suggestions(all, false)), QStringList{"Poster"});
        QVERIFY(!suggestions(all, false)[0].isSentAtOnce);
        QCOMPARE(labels(suggestions(all, true)),
                 (QStringList{"Depth", "Edges", "Segments", "Find things", "Describe", "Style",
                              "Weather"}));
        const PainterFacts simple = simplePainter();
        QCOMPARE(labels(suggestions(simple, true)), QStringList{"Depth"});
        QVERIFY(suggestions(simple, false).empty());
    }

    void suggestionsSpeakTheModelsLanguage() {
        PainterFacts facts = ScriptedPainter().facts();
        QCOMPARE(suggestions(facts, true)[0].words, QStringLiteral("show the depth map"));
        facts.languages = {"zh", "ja"};
        QCOMPARE(modelLanguage(facts), std::string("zh"));
        QCOMPARE(suggestions(facts, true)[0].words, QStringLiteral("显示深度图"));
        facts.languages = {"de", "en"};
        QCOMPARE(modelLanguage(facts), std::string("en"));
        for (const std::string_view task : kAskedTasks)
            for (const char* language :
                 {"en", "zh", "ja", "ko", "es", "fr", "it", "pt", "de", "ru", "ar", "hi"})
                QVERIFY2(!taskWords(task, language).empty(), language);
        QVERIFY(taskWords("depth", "tlh").empty());
        QVERIFY(asksForMap("显示深度图"));
        QVERIFY(!asksForMap("make it rain"));
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
