// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_session.h"

#include "storage/company_file.h"

namespace accord::app {

ReadSession::ReadSession(const std::filesystem::path &file, const Context &like)
    : m_clock(like.clock.now()),
      m_connection(storage::openBeside(file)),
      m_ids(m_clock, 0),
      m_context{*m_connection, m_ids, m_clock, m_hub, like.company, like.actor, like.at} {
    m_connection->stopWhen([this] { return m_cancelled.load(); });
}

void ReadSession::cancel() {
    m_cancelled = true;
    m_connection->interrupt();
}

} // namespace accord::app
