// The prompt layout of the built-in model, position by position.
#include "engine/families/flat/flat_sequence.h"

#include <QTest>

using namespace depict;

class TestFlatSequence : public QObject {
    Q_OBJECT
private:
    FlatMarks m_marks{300, false};
    [[nodiscard]] static LatentGrid picture(GridSize size, std::int32_t first = 0) {
        LatentGrid grid(size, 4);
        for (auto& code : grid.codes())
            code = first++;
        return grid;
    }

private Q_SLOTS:
    void marksAreDistinct();
    void placesOfCells();
    void wordsAdvanceTime();
    void pictureSharesOneTime();
    void holesHideTheirCodes();
    void paintingLooksAhead();
    void paintedCellsLieAboveTheSource();
    void batchIsPadded();
};

void TestFlatSequence::marksAreDistinct() {
    std::set<int> seen{m_marks.bos(),   m_marks.eos(), m_marks.picture(), m_marks.pictureEnd(),
                       m_marks.paint(), m_marks.say(), m_marks.hole()};
    for (int count = 0; count <= 64; ++count) {
        seen.insert(m_marks.rows(count));
        seen.insert(m_marks.columns(count));
    }
    QCOMPARE(seen.size(), std::size_t{7 + 65 + 65});
    QCOMPARE(*seen.begin(), 300); // behind the words
    QCOMPARE(*seen.rbegin(), m_marks.end() - 1);
}

void TestFlatSequence::placesOfCells() {
    QCOMPARE(placeOf({4, 6}, 0), (Place{0, 0, 3, 5}));
    QCOMPARE(placeOf({4, 6}, 5), (Place{0, 5, 3, 0}));
    QCOMPARE(placeOf({4, 6}, 14), (Place{2, 2, 1, 3}));
    QCOMPARE(placeOf({4, 6}, 23), (Place{3, 5, 0, 0}));
}

void TestFlatSequence::wordsAdvanceTime() {
    FlatSequence s(m_marks, 4);
    const std::array<int, 3> ids{5, 17, 99};
    s.addWords(ids);
    QCOMPARE(s.words(), (std::vector<int>{m_marks.bos(), 5, 17, 99}));
    QCOMPARE(s.times(), (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(s.codes(), std::vector<std::int32_t>(16, -1));
    for (const auto& place : s.places())
        QCOMPARE(place, kNowhere);
}

void TestFlatSequence::pictureSharesOneTime() {
    FlatSequence s(m_marks, 4);
    const auto cells = picture({2, 3});
    s.addPicture(cells);
    s.addWord(7);
    QCOMPARE(s.length(), 1 + 3 + 6 + 1 + 1);
    QCOMPARE(s.words()[1], m_marks.picture());
    QCOMPARE(s.words()[2], m_marks.rows(2));
    QCOMPARE(s.words()[3], m_marks.columns(3));
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(s.words()[4 + i], -1);
        QCOMPARE(s.times()[4 + i], 4);
        QCOMPARE(s.places()[4 + i], placeOf({2, 3}, static_cast<int>(i)));
        for (std::size_t k = 0; k < 4; ++k)
            QCOMPARE(s.codes()[4 * (4 + i) + k], static_cast<std::int32_t>(4 * i + k));
    }
    QCOMPARE(s.words()[10], m_marks.pictureEnd());
    QCOMPARE(s.times()[10], 5);
    QCOMPARE(s.times()[11], 6);
}

void TestFlatSequence::holesHideTheirCodes() {
    FlatSequence s(m_marks, 4);
    s.addPicture(picture({2, 2}), {false, true, false, true});
    const auto at = [&](std::size_t cell) { return 4 + cell; };
    for (const std::size_t cell : {0U, 2U})
        QCOMPARE(s.words()[at(cell)], -1);
    for (const std::size_t cell : {1U, 3U}) {
        QCOMPARE(s.words()[at(cell)], m_marks.hole());
        QCOMPARE(s.places()[at(cell)], placeOf({2, 2}, static_cast<int>(cell)));
        for (std::size_t k = 0; k < 4; ++k)
            QCOMPARE(s.codes()[4 * at(cell) + k], -1);
    }
}

void TestFlatSequence::paintingLooksAhead() {
    FlatSequence s(m_marks, 4);
    s.addWord(7);
    s.beginPainting({2, 3});
    QCOMPARE(s.words(), (std::vector<int>{m_marks.bos(), 7, m_marks.paint(), m_marks.rows(2),
                                          m_marks.columns(3)}));
    QCOMPARE(s.places().back(), placeOf({2, 3}, 0)); // this position predicts cell 0
    const auto cells = picture({2, 3}, 40);
    for (int i = 0; i < 5; ++i) {
        s.addPainted(i, cells.cell(i));
        QCOMPARE(s.words().back(), -1);
        QCOMPARE(s.places().back(), placeOf({2, 3}, i + 1)); // what it predicts
        QCOMPARE(std::vector<std::int32_t>(s.codes().end() - 4, s.codes().end()), // what it saw
                 std::vector<std::int32_t>(cells.cell(i), cells.cell(i) + 4));
        QCOMPARE(s.times().back(), s.times()[4]);
    }
}

void TestFlatSequence::paintedCellsLieAboveTheSource() {
    FlatSequence s(m_marks, 4);
    const auto source = picture({3, 4});
    s.addPicture(source);
    s.beginPainting({3, 4});
    for (int i = 0; i < 11; ++i)
        s.addPainted(i, source.cell(i));
    const auto painting = static_cast<std::size_t>(s.length() - 12);
    for (std::size_t i = 0; i < 12; ++i)
        QCOMPARE(s.places()[painting + i], s.places()[4 + i]);
}

void TestFlatSequence::batchIsPadded() {
    FlatSequence words(m_marks, 4), cells(m_marks, 4);
    words.addWord(9);
    cells.addPicture(picture({2, 2}, 100));
    const auto batch = batchOf({&words, &cells}, 4, false);
    const auto longest = static_cast<std::int64_t>(cells.length());
    QCOMPARE(batch.words.sizes(), (at::IntArrayRef{2, longest}));
    QCOMPARE(batch.codes.sizes(), (at::IntArrayRef{2, longest, 4}));
    QCOMPARE(batch.places.sizes(), (at::IntArrayRef{2, longest, 4}));
    QCOMPARE(batch.times.sizes(), (at::IntArrayRef{2, longest}));
    QCOMPARE(batch.words[0][1].item<int>(), 9);
    QVERIFY((batch.words[0].slice(0, 2) == -1).all().item<bool>());
    QVERIFY((batch.codes[0] == -1).all().item<bool>());
    QVERIFY((batch.places[0] == -1).all().item<bool>());
    QCOMPARE(batch.codes[1][5][2].item<int>(), 106);
    QCOMPARE(batch.places[1][7][0].item<int>(), 1);
    QCOMPARE(batch.times[1][7].item<int>(), 4);
}

QTEST_APPLESS_MAIN(TestFlatSequence)
#include "tst_flat_sequence.moc"
