// The tasks beyond the first eighteen: what is asked is what the pictures show.
#include "support/drawn_sample.h"
#include "world/backdrop.h"
#include "world/lettering.h"
#include "world/render.h"

#include <QtTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace depict;
using namespace depict::world;

class TestWorldTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<World>(World::load(DEPICT_SOURCE_DIR "/resources/world"));
    }

    void paintedScenesAreAsSaid() {
        int weathers = 0, styles = 0, words = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const Sample s = drawn("paint_scene", seed, 1);
            const ScenePhrase& phrase = *s.slots.scene;
            QCOMPARE(s.targetScene->weather, phrase.weather);
            QCOMPARE(s.targetScene->style, phrase.style.value_or(0));
            QCOMPARE(s.targetScene->lettering.has_value(), phrase.words.has_value());
            if (phrase.words)
                QCOMPARE(s.targetScene->lettering->words, *phrase.words);
            weathers += phrase.weather.has_value();
            styles += phrase.style.has_value();
            words += phrase.words.has_value();
            const Sample poster = drawn("poster", seed, 1);
            QCOMPARE(poster.targetScene->lettering->words, *poster.slots.words);
            QVERIFY(poster.words.find(*poster.slots.words) != std::string::npos);
        }
        QVERIFY(weathers > 5 && styles > 5 && words > 5);
    }

    void slogansCanBeWritten() {
        for (const auto& own : m_world->slogans) {
            QVERIFY(!own.empty());
            for (const std::string& slogan : own)
                QVERIFY2(m_world->catalogue.typefaces().canWrite(slogan), slogan.c_str());
        }
        QCOMPARE(m_world->catalogue.typefaces().characters().size(), std::size_t{481});
    }

    void wornThingsComeOff() {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Sample s = drawn("remove_wear", seed, 8);
            Scene dressed = s.inputScenes[0];
            QVERIFY(dressed != *s.targetScene);
            int off = 0;
            for (std::size_t i = 0; i < dressed.objects.size(); ++i) {
                auto& worn = dressed.objects[i].worn;
                if (worn == s.targetScene->objects[i].worn)
                    continue;
                ++off;
                QCOMPARE(worn.back().object, s.slots.np->object);
                QCOMPARE(dressed.objects[i].object, s.slots.host->object);
                worn.pop_back();
            }
            QCOMPARE(off, 1);
            QVERIFY(dressed == *s.targetScene);
        }
    }

    void looksChangeAlone() {
        int toFlat = 0, fromStyle = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const Sample weather = drawn("set_weather", seed, 1);
            Scene was = weather.inputScenes[0];
            QVERIFY(was.weather != weather.targetScene->weather);
            was.weather = weather.targetScene->weather;
            QVERIFY(was == *weather.targetScene);
            const Sample style = drawn("set_style", seed, 1);
            was = style.inputScenes[0];
            QVERIFY(was.style != style.targetScene->style);
            QCOMPARE(style.targetScene->style, *style.slots.style);
            toFlat += style.targetScene->style == 0;
            fromStyle += was.style != 0;
            was.style = style.targetScene->style;
            QVERIFY(was == *style.targetScene);
        }
        QVERIFY(toFlat > 3 && fromStyle > toFlat);
    }

    void wordsAreWrittenAndRemoved() {
        int changed = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Sample set = drawn("set_text", seed, 1);
            QCOMPARE(set.targetScene->lettering->words, *set.slots.words);
            QVERIFY(!charactersOf(*set.targetScene->lettering, set.grid).empty());
            changed += set.inputScenes[0].lettering.has_value();
            const Sample gone = drawn("remove_text", seed, 16);
            QVERIFY(!gone.targetScene->lettering);
            const Box box = letteringBox(*gone.inputScenes[0].lettering, gone.grid);
            QVERIFY(differsOnlyIn(gone.inputs[0], gone.target,
                                  {pixels(box.x - 0.2, 16), pixels(box.y - 0.2, 16),
                                   pixels(box.width + 0.4, 16), pixels(box.height + 0.4, 16)}));
        }
        QVERIFY(changed > 5 && changed < 35);
    }

    void expandingKeepsWhatWasThere() {
        std::set<int> directions;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Sample s = drawn("expand", seed, 8);
            const Scene& part = s.inputScenes[0];
            const int direction = *s.slots.direction;
            directions.insert(direction);
            const int right = s.grid.columns - part.grid.columns,
                      down = s.grid.rows - part.grid.rows;
            QCOMPARE(right > 0, direction < 2);
            QCOMPARE(down > 0, direction >= 2);
            QVERIFY(part.grid.rows >= 4 && part.grid.columns >= 4);
            QCOMPARE(part.cutting->column, direction == 0 ? right : 0);
            QCOMPARE(part.cutting->row, direction == 2 ? down : 0);
            QCOMPARE(s.inputs[0].size(), (Size{part.grid.columns * 8, part.grid.rows * 8}));
            QCOMPARE(s.target.size(), (Size{s.grid.columns * 8, s.grid.rows * 8}));
            for (int y = 0; y < s.inputs[0].height(); ++y)
                QVERIFY(std::equal(s.inputs[0].row(y), s.inputs[0].row(y) + 4 * s.inputs[0].width(),
                                   s.target.row(y + 8 * part.cutting->row) +
                                       std::ptrdiff_t{32} * part.cutting->column));
            QVERIFY(wholeOf(part) == *s.targetScene);
            QVERIFY(isLegal(s.seenPlan(m_world->catalogue, 0), part.grid));
        }
        QCOMPARE(directions.size(), std::size_t{4});
    }

    void restoredPicturesAreClean() {
        std::set<DamageKind> kinds;
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Sample s = drawn("restore", seed, 8);
            Scene clean = s.inputScenes[0];
            kinds.insert(clean.damage->kind);
            clean.damage.reset();
            QVERIFY(clean == *s.targetScene);
            QVERIFY(s.inputs[0] != s.target);
            const auto changed = changedCells(s.seenPlan(m_world->catalogue, 0),
                                              s.targetPlan(m_world->catalogue), s.grid);
            QVERIFY(std::all_of(changed.begin(), changed.end(), [](bool is) { return is; }));
        }
        QCOMPARE(kinds.size(), std::size_t{4});
    }

    void picturesAreCombined_data() {
        QTest::addColumn<QByteArray>("task");
        QTest::addColumn<int>("into");
        QTest::newRow("first into second") << QByteArray("combine") << 1;
        QTest::newRow("second into first") << QByteArray("combine_first") << 0;
        QTest::newRow("two into a third") << QByteArray("combine3") << 2;
    }
    void picturesAreCombined() {
        QFETCH(QByteArray, task);
        QFETCH(int, into);
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Sample s = drawn(task.toStdString(), seed, 1);
            Scene rest = *s.targetScene;
            const Scene& goal = s.inputScenes[static_cast<std::size_t>(into)];
            const auto come = rest.objects.size() - goal.objects.size();
            QCOMPARE(come, std::size_t(into == 2 ? 2 : 1));
            const PlacedObject last = rest.objects.back();
            const ObjectPhrase& said = into == 2 ? *s.slots.host : *s.slots.target;
            QCOMPARE(last.object, said.object);
            const Scene& source = s.inputScenes[into == 0 ? 1 : into == 1 ? 0 : 1];
            QVERIFY(std::any_of(source.objects.begin(), source.objects.end(),
                                [&](const PlacedObject& o) {
                                    return o.object == last.object && o.colour == last.colour &&
                                           o.worn == last.worn && o.mirrored == last.mirrored;
                                }));
            if (s.slots.position)
                QVERIFY(holdsPosition(boxOf(m_world->catalogue, last), s.grid, *s.slots.position));
            rest.objects.resize(goal.objects.size());
            QVERIFY(rest == goal);
        }
    }

    void everyLinkOfAChainHolds() {
        std::set<std::string> used;
        for (const char* task : {"chain2", "chain3", "follow_up"})
            for (std::uint64_t seed = 0; seed < 40; ++seed) {
                const Sample s = drawn(task, seed, 1);
                const Scene &before = s.inputScenes[0], &after = *s.targetScene;
                QVERIFY(before != after);
                const bool isTurn = std::string_view(task) == "follow_up";
                QCOMPARE(s.slots.edits.size(), std::size_t(isTurn ? 1 : task[5] - '0'));
                QCOMPARE(s.earlier.size(), std::size_t(isTurn ? 1 : 0));
                std::set<std::string> once;
                for (const EditPhrase& edit : s.slots.edits) {
                    used.insert(edit.task);
                    QVERIFY2(once.insert(edit.task.substr(0, 11)).second, s.words.c_str());
                    QVERIFY2(holds(edit, before, after), s.words.c_str());
                }
            }
        QVERIFY(used.size() > 12);
    }

    void marksPointAtThings() {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Sample circle = drawn("circle", seed, 16);
            const Mark ring = circle.targetScene->marks.at(0);
            const Vec middle = test::targetBox(*m_world, circle).centre();
            QVERIFY(middle.x > ring.x && middle.x < ring.x + ring.width && middle.y > ring.y &&
                    middle.y < ring.y + ring.height);
            QVERIFY(differsOnlyIn(circle.inputs[0], circle.target, rectOf(ring)));
            const Sample arrow = drawn("arrow", seed, 16);
            const Mark way = arrow.targetScene->marks.at(0);
            QVERIFY(differsOnlyIn(arrow.inputs[0], arrow.target, rectOf(way)));
            const Box box = test::targetBox(*m_world, arrow);
            const double x = way.kind == MarkKind::arrowLeft    ? way.x
                             : way.kind == MarkKind::arrowRight ? way.x + way.width
                                                                : way.x + way.width / 2;
            const double y = way.kind == MarkKind::arrowUp     ? way.y
                             : way.kind == MarkKind::arrowDown ? way.y + way.height
                                                               : way.y + way.height / 2;
            QVERIFY2(x > box.x - 1.1 && x < box.right() + 1.1 && y > box.y - 1.1 &&
                         y < box.bottom() + 1.1,
                     arrow.words.c_str());
        }
    }

    void numbersCountFromLeftToRight() {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Sample things = drawn("number_things", seed, 1);
            QCOMPARE(static_cast<int>(things.targetScene->marks.size()),
                     things.slots.target->number);
            const Sample all = drawn("number_all", seed, 1);
            QCOMPARE(all.targetScene->marks.size(), all.targetScene->objects.size());
            for (const Sample* s : {&things, &all})
                for (std::size_t i = 0; i < s->targetScene->marks.size(); ++i) {
                    const Mark& mark = s->targetScene->marks[i];
                    QCOMPARE(mark.number, static_cast<int>(i) + 1);
                    QVERIFY(i == 0 || mark.x >= s->targetScene->marks[i - 1].x);
                }
            const Sample gone = drawn("remove_number", seed, 16);
            QCOMPARE(gone.earlier.size(), std::size_t{1});
            const auto& before = gone.inputScenes[0];
            const auto& after = *gone.targetScene;
            QCOMPARE(before.objects.size(), after.objects.size() + 1);
            QCOMPARE(before.marks.size(), after.marks.size() + 1);
            const int number = std::stoi(*gone.slots.words);
            QVERIFY(std::none_of(after.marks.begin(), after.marks.end(),
                                 [&](const Mark& mark) { return mark.number == number; }));
            // the thing that went is the one under the badge that went
            const auto badge = std::find_if(before.marks.begin(), before.marks.end(),
                                            [&](const Mark& m) { return m.number == number; });
            for (std::size_t i = 0; i < before.objects.size(); ++i)
                if (i == after.objects.size() || before.objects[i] != after.objects[i]) {
                    const Box box = dressedBoxOf(m_world->catalogue, before.objects[i]);
                    QVERIFY(std::abs(badge->x + badge->width / 2 - box.centre().x) <= 2);
                    break;
                }
        }
    }

    void linesLieWhereTheyShould() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Sample horizon = drawn("horizon", seed, 1);
            const Mark line = horizon.targetScene->marks.at(0);
            QCOMPARE(line.y + line.height / 2,
                     compose(horizon.targetScene->backdrop, horizon.grid).places.horizon);
            const Sample middle = drawn("center_lines", seed, 16);
            const auto& marks = middle.targetScene->marks;
            QCOMPARE(marks.size(), std::size_t{2});
            QCOMPARE(marks[0].y + marks[0].height / 2, middle.grid.rows / 2.0);
            QCOMPARE(marks[1].x + marks[1].width / 2, middle.grid.columns / 2.0);
        }
    }

    void boxesHoldExactlyWhatIsVisible() {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Sample s = drawn("detect", seed, 16);
            const Scene& scene = s.inputScenes[0];
            const Truth known = truth(m_world->catalogue, scene, 16);
            Rect wanted, painted;
            for (int y = 0; y < known.size.height; ++y)
                for (int x = 0; x < known.size.width; ++x) {
                    const int object =
                        known.object[static_cast<std::size_t>(y * known.size.width + x)];
                    if (object >= 0 && s.shown[static_cast<std::size_t>(object)])
                        wanted = depict::united(wanted, {x, y, 1, 1});
                    const std::uint8_t* p = s.target.row(y) + 4 * x;
                    if (p[0] != kSegmentGround.r || p[1] != kSegmentGround.g)
                        painted = depict::united(painted, {x, y, 1, 1});
                }
            QVERIFY2(wanted == painted, s.words.c_str());
            const Sample all = drawn("detect_all", seed, 8);
            QVERIFY(std::all_of(all.shown.begin(), all.shown.end(), [](bool is) { return is; }));
        }
    }

    void edgesAreWhereColoursMeet() {
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            const Sample s = drawn("edges", seed, 16);
            int white = 0;
            for (int y = 0; y < s.target.height(); ++y)
                for (int x = 0; x < s.target.width(); ++x) {
                    const std::uint8_t *p = s.target.row(y) + 4 * x,
                                       *q = s.inputs[0].row(y) + 4 * x;
                    QVERIFY(p[0] == p[1] && p[1] == p[2]);
                    white += p[0] > 200;
                    if (x + 1 == s.target.width() || y + 1 == s.target.height())
                        continue;
                    const std::uint8_t* below = s.inputs[0].row(y + 1) + 4 * x;
                    int most = 0;
                    for (int k = 0; k < 3; ++k)
                        most =
                            std::max({most, std::abs(q[k] - q[k + 4]), std::abs(q[k] - below[k])});
                    QCOMPARE(p[0] > 128, most > 33);
                }
            QVERIFY(white > 50 && white < s.target.width() * s.target.height() / 2);
        }
    }

    void aSampleIsTheSameAgain() {
        for (const Task& task : tasks()) {
            const Sample once = drawn(task.id, 11, 4), again = drawn(task.id, 11, 4);
            QVERIFY2(once.words == again.words && once.slots == again.slots &&
                         once.earlier == again.earlier && once.answer == again.answer &&
                         once.inputs == again.inputs && once.target == again.target,
                     task.id.data());
        }
    }

private:
    [[nodiscard]] Sample drawn(std::string_view task, std::uint64_t seed, int pixelsPerCell) const {
        return test::drawnSample(*m_world, task, seed, pixelsPerCell);
    }
    static int pixels(double cells, int each) {
        return static_cast<int>(std::lround(cells * each));
    }
    static Rect rectOf(const Mark& mark) {
        return {pixels(mark.x, 16), pixels(mark.y, 16), pixels(mark.width, 16),
                pixels(mark.height, 16)};
    }
    static bool differsOnlyIn(const Image& a, const Image& b, const Rect& area) {
        bool differs = false;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                if (std::equal(a.row(y) + 4 * x, a.row(y) + 4 * x + 4, b.row(y) + 4 * x))
                    continue;
                differs = true;
                if (intersected(area, {x, y, 1, 1}).isEmpty())
                    return false;
            }
        return differs;
    }
    [[nodiscard]] static int count(const Scene& scene, int object) {
        return static_cast<int>(
            std::count_if(scene.objects.begin(), scene.objects.end(),
                          [&](const PlacedObject& o) { return o.object == object; }));
    }
    [[nodiscard]] static bool holds(const EditPhrase& edit, const Scene& before,
                                    const Scene& after) {
        const Slots& slots = edit.slots;
        if (edit.task == "add")
            return count(after, slots.np->object) >= slots.np->number;
        if (edit.task == "remove")
            return count(after, slots.target->object) <=
                   std::max(0, count(before, slots.target->object) - slots.target->number);
        if (edit.task == "replace")
            return count(after, slots.newObject->object) > 0;
        if (edit.task == "recolor")
            return std::any_of(
                after.objects.begin(), after.objects.end(), [&](const PlacedObject& o) {
                    return o.object == slots.target->object && o.colour == slots.colour;
                });
        if (edit.task == "add_wear")
            return std::any_of(after.objects.begin(), after.objects.end(),
                               [&](const PlacedObject& o) {
                                   return o.object == slots.host->object && !o.worn.empty() &&
                                          o.worn.back().object == slots.np->object;
                               });
        if (edit.task == "set_backdrop")
            return after.backdrop.id == slots.backdrop->id;
        if (edit.task == "set_style")
            return after.style == *slots.style;
        if (edit.task == "set_text")
            return after.lettering && after.lettering->words == *slots.words;
        if (edit.task == "remove_text")
            return !after.lettering;
        if (edit.task.starts_with("set_weather."))
            return after.weather &&
                   edit.task.ends_with(kWeather[static_cast<std::size_t>(*after.weather)]);
        return edit.task == "move" || edit.task == "enlarge" || edit.task == "shrink";
    }

    std::unique_ptr<World> m_world;
};

QTEST_APPLESS_MAIN(TestWorldTasks)
#include "tst_world_tasks.moc"
