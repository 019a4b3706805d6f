#include "base/mailbox.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using namespace depict;

class TestMailbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder() {
        Mailbox<int> box;
        for (int i = 0; i < 5; ++i)
            box.post(i);
        QCOMPARE(box.drain(), (std::vector<int>{0, 1, 2, 3, 4}));
        QVERIFY(box.drain().empty());
    }

    void wakesOncePerDrain() {
        int woken = 0;
        Mailbox<int> box([&] { ++woken; });
        box.post(1);
        box.post(2);
        QCOMPARE(woken, 1);
        (void)box.drain();
        QCOMPARE(woken, 1);
        box.post(3);
        QCOMPARE(woken, 2);
    }

    void replacesWhatIsStale() {
        Mailbox<std::pair<char, int>> box;
        const auto sameKind = [](auto& last, auto& next) {
            if (last.first != next.first)
                return false;
            last = next;
            return true;
        };
        box.post({'a', 1}, sameKind);
        box.post({'a', 2}, sameKind);
        box.post({'b', 1}, sameKind);
        box.post({'a', 3}, sameKind);
        using Values = std::vector<std::pair<char, int>>;
        QCOMPARE(box.drain(), (Values{{'a', 2}, {'b', 1}, {'a', 3}}));
        box.post({'a', 4}, sameKind); // nothing waits: nothing to fold into
        QCOMPARE(box.drain(), (Values{{'a', 4}}));
    }

    // The wake callback drains: it would hang if a lock were held while calling out.
    void mayBeDrainedWhileWaking() {
        std::vector<int> got;
        Mailbox<int>* address = nullptr;
        Mailbox<int> box([&] {
            for (const int value : address->drain())
                got.push_back(value);
        });
        address = &box;
        box.post(1);
        box.post(2);
        QCOMPARE(got, (std::vector<int>{1, 2}));
    }

    void losesNothingBetweenThreads() {
        constexpr int producers = 4, each = 5000;
        std::atomic<int> wakes = 0;
        Mailbox<int> box([&] {
            ++wakes;
            wakes.notify_one();
        });
        std::vector<std::jthread> threads;
        for (int p = 0; p < producers; ++p)
            threads.emplace_back([&box, p] {
                for (int i = 0; i < each; ++i)
                    box.post(p * each + i);
            });
        std::vector<int> next(producers, 0);
        int count = 0, drains = 0;
        while (count < producers * each) {
            wakes.wait(drains); // a wake for every drain that is worth it
            ++drains;
            for (const int value : box.drain()) {
                QCOMPARE(value % each, next[static_cast<std::size_t>(value / each)]++);
                ++count;
            }
        }
        threads.clear();
        QVERIFY(wakes >= drains);
        QVERIFY(wakes <= drains + 1);
    }
};

QTEST_APPLESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
