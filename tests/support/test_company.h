// SPDX-License-Identifier: GPL-3.0-or-later
// A company in memory with a clock that stands still and a small team, for tests of services:
// S1 supervisor over the managers M1 and M2, S2 supervisor over M3, C1 service, V1 viewer.
#pragma once

#include "app/context.h"
#include "base/clock.h"
#include "base/id.h"
#include "db/connection.h"

#include <memory>
#include <string>

namespace accord::test {

class TestCompany {
public:
    // Now is 2026-03-18 10:00 in Shanghai.
    TestCompany();
    // The acting user from now on; a code of the team.
    app::Context &as(const std::string &userCode);
    [[nodiscard]] app::Context &context() { return *m_context; }
    [[nodiscard]] db::Connection &db() { return *m_connection; }
    // What subscribers were told since the last call.
    [[nodiscard]] std::uint32_t published();

    base::FixedClock clock;

private:
    std::unique_ptr<db::Connection> m_connection;
    base::IdGenerator m_ids;
    app::ChangeHub m_hub;
    std::unique_ptr<app::Context> m_context;
    std::uint32_t m_published = 0;
};

} // namespace accord::test
