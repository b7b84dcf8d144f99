// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_run.h"

namespace accord::ui {
namespace {

constexpr int kPauseMs = 180;
constexpr int kWatchMs = 50;

} // namespace

AbcRun::AbcRun(PageContext &context, QObject *parent) : QObject(parent), m_context(context) {
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(kPauseMs);
    m_watch.setInterval(kWatchMs);
    connect(&m_waiting, &QTimer::timeout, this, [this] { start(m_request); });
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_job && m_job->isCancelled() && m_session) {
            m_session->cancel(); // ends a statement that takes long
        }
    });
}

AbcRun::~AbcRun() {
    cancel();
}

void AbcRun::request(const app::AbcRunRequest &request) {
    m_request = request;
    m_waiting.start();
}

void AbcRun::cancel() {
    m_waiting.stop();
    m_watch.stop();
    ++m_number;
    if (m_job) {
        m_job->cancel();
    }
    if (m_session) {
        m_session->cancel();
    }
    m_job.clear();
    m_session.reset();
}

void AbcRun::start(const app::AbcRunRequest &request) {
    cancel();
    m_request = request;
    m_request.companyFile = m_context.workspace.file();
    try {
        m_session = m_context.workspace.openReader();
    } catch (const base::StorageError &error) {
        Q_EMIT failed(app::asError(error));
        return;
    }
    const int number = m_number;
    m_job = m_context.jobs.run<app::AbcReport>(
        tr("ABC analysis"),
        [session = m_session, request = m_request](const base::Progress &progress) {
            return app::AbcService(session->context()).run(request, progress);
        },
        this,
        [this, number](base::Result<app::AbcReport> result) { take(number, std::move(result)); });
    m_watch.start();
    Q_EMIT started();
}

void AbcRun::take(int number, base::Result<app::AbcReport> result) {
    if (number != m_number) {
        return;
    }
    m_watch.stop();
    m_job.clear();
    m_session.reset();
    if (result) {
        Q_EMIT finished(std::make_shared<const app::AbcReport>(std::move(*result)));
    } else if (result.error().code == base::ErrorCode::Cancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace accord::ui
