// Work that would hold up the window: done on another thread, its result brought back.
#pragma once

#include "base/error.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <utility>

namespace depict {

/// One thread, first in, first out. The owner may go at any time: what still runs is waited for and
/// its result dropped.
class Background {
public:
    /// `owner` lives on the thread where results arrive.
    explicit Background(QObject& owner) : m_owner(owner) { m_pool.setMaxThreadCount(1); }

    /// Runs `work()` elsewhere; then, on the owner's thread, either `done(result)` or
    /// `failed(error)`. Both callbacks run with nothing locked.
    template <typename Work, typename Done>
    void run(Work work, Done done, std::function<void(const Error&)> failed) {
        m_pool.start([owner = &m_owner, work = std::move(work), done = std::move(done),
                      failed = std::move(failed)]() mutable {
            using Result = decltype(work());
            auto result = std::make_shared<std::optional<Result>>();
            auto error = std::make_shared<std::optional<Error>>();
            try {
                result->emplace(work());
            } catch (const Error& caught) {
                error->emplace(caught);
            } catch (const std::bad_alloc&) {
                error->emplace(ErrorKind::outOfMemory,
                               "There was not enough memory for this picture.");
            } catch (const std::exception& caught) {
                error->emplace(ErrorKind::internal, caught.what());
            }
            QMetaObject::invokeMethod(
                owner,
                [result, error, done = std::move(done), failed = std::move(failed)]() mutable {
                    if (*result)
                        done(std::move(**result));
                    else
                        failed(**error);
                },
                Qt::QueuedConnection);
        });
    }

private:
    QObject& m_owner;
    QThreadPool m_pool;
};

} // namespace depict
