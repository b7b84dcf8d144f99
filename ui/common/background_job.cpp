// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/background_job.h"

#include <QElapsedTimer>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr qint64 kReportEveryMs = 40;

} // namespace

JobRunner::~JobRunner() {
    for (Running &running : m_running) {
        running.job->cancel();
    }
    for (Running &running : m_running) {
        running.thread.join();
    }
}

Job *JobRunner::start(const QString &title, std::function<void(const base::Progress &)> body,
                      std::function<void()> deliver) {
    auto *job = new Job(title, this);
    std::thread thread([this, job, body = std::move(body), deliver = std::move(deliver)] {
        QElapsedTimer sinceReport;
        sinceReport.start();
        const base::Progress progress{[&](std::int64_t done, std::int64_t total) {
            if (sinceReport.elapsed() >= kReportEveryMs) {
                sinceReport.restart();
                QMetaObject::invokeMethod(
                    job, [job, done, total] { Q_EMIT job->progressed(done, total); },
                    Qt::QueuedConnection);
            }
            return !job->isCancelled();
        }};
        body(progress);
        QMetaObject::invokeMethod(
            this, [this, job, deliver] { finish(job, deliver); }, Qt::QueuedConnection);
    });
    m_running.push_back({job, std::move(thread)});
    Q_EMIT started(job);
    return job;
}

void JobRunner::finish(Job *job, const std::function<void()> &deliver) {
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [job](const Running &running) { return running.job == job; });
    found->thread.join();
    m_running.erase(found);
    Q_EMIT job->ended();
    deliver();
    job->deleteLater();
}

} // namespace accord::ui
