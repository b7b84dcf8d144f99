// SPDX-License-Identifier: GPL-3.0-or-later
// AbcRun: classifies away from the GUI thread, on a reading connection of its own. Asking again
// while it runs cancels what runs; requests that come quickly after one another are one.
#pragma once

#include "app/abc_service.h"
#include "ui/common/background_job.h"
#include "ui/common/page_context.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>

namespace accord::ui {

class AbcRun : public QObject {
    Q_OBJECT
public:
    explicit AbcRun(PageContext &context, QObject *parent);
    ~AbcRun() override;
    // Starts a moment later.
    void request(const app::AbcRunRequest &request);
    // Starts at once.
    void start(const app::AbcRunRequest &request);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_waiting.isActive() || m_job != nullptr; }

Q_SIGNALS:
    void started();
    void finished(std::shared_ptr<const app::AbcReport> report);
    void failed(const base::Error &error);
    // Stopped by the person, not by a newer request.
    void cancelled();

private:
    void take(int number, base::Result<app::AbcReport> result);

    PageContext &m_context;
    QTimer m_waiting; // for more changes
    QTimer m_watch;   // whether the person stopped the job
    app::AbcRunRequest m_request;
    QPointer<Job> m_job;
    std::shared_ptr<app::ReadSession> m_session;
    int m_number = 0; // of the newest request; answers to older ones are dropped
};

} // namespace accord::ui
