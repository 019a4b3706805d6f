#include "document/conversation.h"
#include "document/document.h"
#include "generation/scripted_painter.h"
#include "support/thrown_error.h"

#include <QTest>

#include <map>

using namespace depict;

namespace {

Version painted(VersionId parent, const std::string& words) {
    Version version;
    version.parent = parent;
    version.origin = parent ? Origin::edited : Origin::painted;
    version.grid = {4, 4};
    version.rowsPainted = 4;
    version.made.request.words = words;
    version.made.request.grid = {4, 4};
    version.picture = "key of " + words;
    return version;
}

VersionId paint(Document& document, VersionId parent, const std::string& words) {
    const VersionId id = document.begin(painted(parent, words));
    (void)document.result(id, ChangeKind::painted);
    return id;
}

/// All changes taken back and made again, comparing every state on the way.
void walkThere(Document& document) {
    std::vector<std::pair<VersionTree, Workspace>> states{{document.tree(), document.workspace()}};
    while (document.undo())
        states.emplace_back(document.tree(), document.workspace());
    QVERIFY(!document.nextUndo());
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        QVERIFY(document.redo().has_value());
        QVERIFY(document.tree() == states[i].first);
        QVERIFY(document.workspace() == states[i].second);
    }
    QVERIFY(!document.redo());
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void treeOfVersions() {
        VersionTree tree;
        for (const auto& [id, parent] :
             std::map<VersionId, VersionId>{{1, 0}, {2, 1}, {3, 1}, {5, 2}, {6, 5}, {7, 0}}) {
            Version version = painted(parent, "words");
            version.id = id;
            tree.add(version);
        }
        QCOMPARE(tree.nextId(), VersionId(8));
        QCOMPARE(tree.children(1), (std::vector<VersionId>{2, 3}));
        QCOMPARE(tree.children(0), (std::vector<VersionId>{1, 7}));
        QCOMPARE(tree.path(6), (std::vector<VersionId>{1, 2, 5, 6}));
        QCOMPARE(tree.branch(2), (std::vector<VersionId>{2, 5, 6}));
        QCOMPARE(tree.path(4), std::vector<VersionId>());
        QVERIFY(tree.find(5) && tree.find(5)->parent == 2);
        QVERIFY(!tree.find(4));
        Labels pruned;
        pruned.isPruned = true;
        tree.setLabels(5, pruned);
        QCOMPARE(tree.visibleAncestor(6), VersionId(2));
        QCOMPARE(tree.children(2), std::vector<VersionId>());
    }

    void treesThatDoNotFitAreRefused() {
        VersionTree tree;
        Version version = painted(0, "words");
        version.id = 4;
        tree.add(version);
        const auto add = [&](VersionId id, VersionId parent) {
            Version other = painted(parent, "words");
            other.id = id;
            tree.add(other);
        };
        QVERIFY(test::throws(ErrorKind::badFile, [&] { add(4, 0); })); // twice
        QVERIFY(test::throws(ErrorKind::badFile, [&] { add(3, 0); })); // out of order
        QVERIFY(test::throws(ErrorKind::badFile, [&] { add(5, 2); })); // parent unknown
        QVERIFY(test::throws(ErrorKind::badFile, [&] { add(5, 5); })); // its own parent
        QCOMPARE(tree.versions().size(), std::size_t(1));
    }

    void resultsCanBeTakenBack() {
        Document document;
        const VersionId car = paint(document, 0, "a car");
        const VersionId hat = paint(document, car, "a hat on it");
        QCOMPARE(document.workspace().shown, hat);
        QVERIFY(document.undo());
        QCOMPARE(document.workspace().shown, car);
        QVERIFY(document.tree().find(hat)->labels.isPruned);
        QVERIFY(document.undo());
        QCOMPARE(document.workspace().shown, VersionId(0));
        QVERIFY(!document.undo());
        QVERIFY(document.redo());
        QCOMPARE(document.tree().children(0), std::vector<VersionId>{car});
        // Another way on from here: what was taken back stays hidden and is not done again.
        const VersionId dog = paint(document, car, "a dog beside it");
        QVERIFY(!document.nextRedo());
        QCOMPARE(document.tree().children(car), std::vector<VersionId>{dog});
        QVERIFY(document.tree().find(hat));
    }

    void everyKindOfChangeGoesThereAndBack() {
        Document document;
        const VersionId car = paint(document, 0, "a car");
        const VersionId red = paint(document, car, "red");
        Labels labels = document.tree().find(red)->labels;
        labels.name = "Poster";
        (void)document.relabel(red, ChangeKind::renamed, labels);
        labels.isStarred = true;
        (void)document.relabel(red, ChangeKind::starred, labels);
        labels.note = "too dark";
        labels.mark = ReviewMark::rejected;
        (void)document.relabel(red, ChangeKind::noted, labels);
        PaintingSetup setup;
        setup.grid = {32, 128}; // of a model with many small cells
        setup.cellPixels = 16;
        setup.shape = "4:1";
        (void)document.setSetup(setup);
        (void)document.setSelection("a mask");
        (void)document.setSelection("a wider mask");
        (void)document.prune(red);
        QCOMPARE(document.workspace().shown, car);
        QCOMPARE(document.workspace().selection, ContentKey());
        QCOMPARE(document.changes().size(), std::size_t(9));
        walkThere(document);
        QVERIFY(document.undo()); // the prune
        QCOMPARE(document.workspace().shown, red);
        QCOMPARE(document.workspace().selection, ContentKey("a wider mask"));
        QCOMPARE(document.tree().find(red)->title(), std::string("Poster"));
    }

    void undoingASelectionShowsItsVersion() {
        Document document;
        const VersionId car = paint(document, 0, "car");
        const VersionId dog = paint(document, 0, "dog");
        (void)document.look(car);
        (void)document.setSelection("a mask");
        (void)document.setSelection("a wider mask");
        (void)document.look(dog);
        QCOMPARE(document.workspace().selection, ContentKey());
        (void)document.lookAtSelection("of the dog");
        QVERIFY(document.undo());
        QCOMPARE(document.workspace().shown, car);
        QCOMPARE(document.workspace().selection, ContentKey("a mask"));
        (void)document.look(dog);
        QVERIFY(document.redo());
        QCOMPARE(document.workspace().shown, car);
        QCOMPARE(document.workspace().selection, ContentKey("a wider mask"));
    }

    void pruningTakesTheBranchOnly() {
        Document document;
        const VersionId first = paint(document, 0, "first");
        const VersionId left = paint(document, first, "left");
        const VersionId leaf = paint(document, left, "leaf");
        const VersionId right = paint(document, first, "right");
        const Step step = document.prune(left);
        QCOMPARE(step.labels.size(), std::size_t(2));
        QVERIFY(document.tree().find(leaf)->labels.isPruned);
        QVERIFY(!document.tree().find(right)->labels.isPruned);
        QCOMPARE(document.workspace().shown, right); // it was not in the branch
        const std::size_t changes = document.changes().size();
        (void)document.prune(left); // already gone
        QCOMPARE(document.changes().size(), changes);
    }

    void keptRowsTakeThePlaceOfTheStopped() {
        Document document;
        Version stopped = painted(0, "a tower");
        stopped.rowsPainted = 2;
        QVERIFY(stopped.isPartial());
        const VersionId partial = document.begin(stopped);
        (void)document.result(partial, ChangeKind::painted);
        const VersionId kept = document.begin(painted(0, "two rows of a tower"));
        (void)document.result(kept, ChangeKind::kept, partial);
        QVERIFY(document.tree().find(partial)->labels.isPruned);
        QCOMPARE(document.workspace().shown, kept);
        (void)document.undo();
        QVERIFY(!document.tree().find(partial)->labels.isPruned);
        QCOMPARE(document.workspace().shown, partial);
    }

    void settingsOfOneSortAreOneStep() {
        Document document;
        PaintingSetup setup;
        for (const std::uint64_t seed : {3, 4, 5}) {
            setup.sampling.seed = seed;
            (void)document.setSetup(setup);
        }
        QCOMPARE(document.changes().size(), std::size_t(1));
        setup.variants = 3;
        (void)document.setSetup(setup);
        (void)document.setSetup(setup); // the same again is nothing
        QCOMPARE(document.changes().size(), std::size_t(2));
        QVERIFY(document.undo());
        QCOMPARE(document.workspace().setup.sampling.seed, std::uint64_t(5));
        QVERIFY(document.undo());
        QCOMPARE(document.workspace().setup, PaintingSetup());
    }

    void undoingASettingKeepsWhatElseHappened() {
        Document document;
        PaintingSetup setup;
        setup.variants = 2;
        (void)document.setSetup(setup);
        const VersionId id = document.begin(painted(0, "in work"));
        (void)document.look(id);
        QVERIFY(document.undo());
        QCOMPARE(document.workspace().shown, id); // looking is no step
        QCOMPARE(document.workspace().setup.variants, 1);
        document.drop(id);
        QCOMPARE(document.workspace().shown, VersionId(0));
        QVERIFY(document.tree().versions().empty());
        QCOMPARE(document.tree().nextId(), id + 1); // numbers are not used twice
    }

    void aSelectionBelongsToItsPicture() {
        Document document;
        const VersionId first = paint(document, 0, "first");
        const VersionId second = paint(document, 0, "second");
        (void)document.setSelection("a mask");
        (void)document.look(second);
        QCOMPARE(document.workspace().selection, ContentKey("a mask"));
        (void)document.look(first);
        QCOMPARE(document.workspace().selection, ContentKey());
    }

    void stepsSayWhatIsToBeWritten() {
        Document document;
        const VersionId car = document.begin(painted(0, "a car"));
        const Step result = document.result(car, ChangeKind::painted);
        QCOMPARE(result.place, std::size_t(1));
        QCOMPARE(result.length, std::size_t(1));
        QVERIFY(result.last && result.last->kind == ChangeKind::painted);
        QVERIFY(!result.labels.at(0).second.isPruned);
        const auto back = document.undo();
        QCOMPARE(back->place, std::size_t(0));
        QCOMPARE(back->length, std::size_t(1));
        QVERIFY(!back->last);
        QVERIFY(back->labels.at(0).second.isPruned);
    }

    void onlySoManyStepsCanBeTakenBack() {
        Document document;
        for (const char* words : {"one", "two", "three", "four"})
            (void)paint(document, 0, words);
        QCOMPARE(document.keepUndo(4).forgotten, std::size_t(0));
        const Step kept = document.keepUndo(2);
        QCOMPARE(kept.forgotten, std::size_t(2));
        QCOMPARE(kept.place, std::size_t(4));
        QVERIFY(document.undo() && document.undo() && !document.undo());
        QCOMPARE(document.tree().versions().size(), std::size_t(4)); // versions stay
        QVERIFY(document.redo() && document.redo() && !document.redo());
        // What could be done again is not forgotten.
        (void)document.undo();
        (void)document.keepUndo(0);
        QVERIFY(!document.undo());
        QVERIFY(document.redo());
    }

    void aDocumentReadBackGoesOn() {
        Document document;
        const VersionId car = paint(document, 0, "a car");
        (void)paint(document, car, "red");
        (void)document.undo();
        Document again(document.tree(), document.workspace(), document.answers(),
                       document.changes(), 1, 2);
        QVERIFY(again == document);
        // Only the last change is still known, and it is one to be done again.
        Document later(document.tree(), document.workspace(), {}, {document.changes()[1]}, 1, 2);
        QVERIFY(!later.nextUndo());
        QVERIFY(later.nextRedo());
        // Between what is done and what is known lies a gap: nothing can be done again.
        Document gap(document.tree(), document.workspace(), {}, {document.changes()[1]}, 0, 2);
        QVERIFY(!gap.nextUndo() && !gap.nextRedo());
        QVERIFY(test::throws(ErrorKind::badFile,
                             [&] { return Document(document.tree(), {}, {}, {}, 3, 2); }));
    }

    void theTalkIsAPathThroughTheTree() {
        Document document;
        const VersionId car = paint(document, 0, "a car");
        const VersionId hat = paint(document, car, "a hat on it");
        (void)paint(document, car, "make it blue");
        document.addAnswer({car, 1, "How many cars?", "One."});
        document.addAnswer({hat, 2, "What is on it?", "A hat."});
        const auto turns = conversation(document, hat);
        QCOMPARE(turns.size(), std::size_t(4));
        QCOMPARE(turns[0], (Turn{Turn::Kind::picture, car, 0, "a car", {}}));
        QCOMPARE(turns[1], (Turn{Turn::Kind::answer, car, 0, "How many cars?", "One."}));
        QCOMPARE(turns[2], (Turn{Turn::Kind::picture, hat, car, "a hat on it", {}}));
        QCOMPARE(turns[3].answer, std::string("A hat."));
        QVERIFY(conversation(document, 99).empty());
        // What nobody asked is no turn of its own.
        document.addAnswer({hat, 3, "", "I see a car with a hat."});
        QCOMPARE(conversation(document, hat).size(), std::size_t(4));
        QCOMPARE(conversation(document, hat)[2].answer, std::string("I see a car with a hat."));
        document.addAnswer({0, 4, "Who are you?", "A painter."});
        QCOMPARE(conversation(document, 0),
                 (std::vector<Turn>{{Turn::Kind::answer, 0, 0, "Who are you?", "A painter."}}));
    }

    void paintingAgainAsksForTheSame() {
        Version version = painted(1, "a hat on it");
        version.made.request.sampling.seed = 40;
        version.made.request.variants = 4;
        version.variant = 2;
        version.made.inputs = {"a picture"};
        version.made.mask = "a mask";
        PixelBuffer pixels({128, 128});
        pixels.fill(1, 2, 3);
        const Image picture = std::move(pixels).freeze();
        Mask mask({128, 128});
        mask.row(5)[5] = 200;
        const ContentSource source{
            [&](const ContentKey& key) { return key == "a picture" ? picture : Image(); },
            [&](const ContentKey& key) { return key == "a mask" ? mask : Mask(); }};
        const GenerationRequest request = requestToPaintAgain(version, source);
        QCOMPARE(request.sampling.seed, std::uint64_t(42));
        QCOMPARE(request.variants, 1);
        QVERIFY(request.inputs == std::vector<Image>{picture});
        QVERIFY(request.mask == mask);
        version.origin = Origin::opened;
        QVERIFY(test::throws(ErrorKind::badRequest,
                             [&] { return requestToPaintAgain(version, source); }));
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
