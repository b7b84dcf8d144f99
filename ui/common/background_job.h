// SPDX-License-Identifier: GPL-3.0-or-later
// Work away from the GUI thread, with progress and cancel. JobRunner starts a job on a thread of
// its own and hands the result back on the GUI thread; the status bar shows the running ones. The
// work must not touch widgets nor the window's Workspace: it opens a reader of its own.
#pragma once

#include "app/storage_failure.h"
#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace accord::ui {

class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QString title, QObject *parent) : QObject(parent), m_title(std::move(title)) {}
    [[nodiscard]] const QString &title() const { return m_title; } // "" = too short to show
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    // Asks the work to stop; it ends with ErrorCode::Cancelled within half a second.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); // total 0 = not known
    void ended();

private:
    QString m_title;
    std::atomic<bool> m_cancelled = false;
};

class JobRunner : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // Cancels what runs and waits for it.
    ~JobRunner() override;

    // `done` is called on the GUI thread unless `receiver` is gone by then. A StorageError of the
    // work arrives as its Error, any other exception as reason "internal". The Job lives until
    // just after `done`.
    template<class T>
    Job *run(const QString &title, std::function<base::Result<T>(const base::Progress &)> work,
             QObject *receiver, std::function<void(base::Result<T>)> done) {
        auto result = std::make_shared<std::optional<base::Result<T>>>();
        return start(
            title,
            [work = std::move(work), result](const base::Progress &progress) {
                try {
                    *result = work(progress);
                } catch (const base::StorageError &error) {
                    *result = tl::unexpected(app::asError(error));
                } catch (const std::exception &error) {
                    *result = base::fail(base::ErrorCode::Unreadable, "internal", error.what());
                }
            },
            [receiver = QPointer<QObject>(receiver), done = std::move(done), result] {
                if (receiver && *result) {
                    done(std::move(**result));
                }
            });
    }
    [[nodiscard]] bool isBusy() const { return !m_running.empty(); }

Q_SIGNALS:
    void started(accord::ui::Job *job);

private:
    struct Running {
        Job *job;
        std::thread thread;
    };
    Job *start(const QString &title, std::function<void(const base::Progress &)> body,
               std::function<void()> deliver);
    void finish(Job *job, const std::function<void()> &deliver);

    std::vector<Running> m_running;
};

} // namespace accord::ui
