// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_company.h"

#include "storage/change_log.h"
#include "storage/company_file.h"
#include "storage/company_repository.h"
#include "storage/user_repository.h"

#include <array>
#include <stdexcept>
#include <utility>

namespace accord::test {
namespace {

struct Member {
    const char *code;
    domain::Role role;
    const char *superior;
};
constexpr std::array kTeam{
    Member{"S1", domain::Role::Supervisor, ""}, Member{"S2", domain::Role::Supervisor, ""},
    Member{"M1", domain::Role::Manager, "S1"},  Member{"M2", domain::Role::Manager, "S1"},
    Member{"M3", domain::Role::Manager, "S2"},  Member{"C1", domain::Role::Service, "S1"},
    Member{"V1", domain::Role::Viewer, ""}};

void makeTeam(db::Connection &connection, base::IdGenerator &ids, base::Instant now) {
    storage::UserRepository users(connection);
    domain::UserId first;
    for (const Member &member : kTeam) {
        domain::User user;
        user.id = ids.make<domain::UserTag>();
        user.code = member.code;
        user.name = std::string("用户") + member.code;
        user.role = member.role;
        const auto superior = users.byCode(member.superior);
        user.reportsTo = superior ? superior->id : domain::UserId();
        first = first.isNull() ? user.id : first;
        if (!users.insert(user, {now, first})) {
            throw std::logic_error("test team refused");
        }
    }
}

} // namespace

TestCompany::TestCompany()
    : clock(*base::Instant::parse("2026-03-18T10:00:00+08:00", "Asia/Shanghai")),
      m_connection(storage::createCompanyInMemory()),
      m_ids(clock, 7) {
    domain::Company company{m_ids.next(), "测试公司", "Asia/Shanghai", true};
    {
        db::Transaction transaction(*m_connection);
        storage::CompanyRepository(*m_connection).create(company, 7, clock.now());
        makeTeam(*m_connection, m_ids, clock.now());
        transaction.commit();
    }
    m_context = std::make_unique<app::Context>(
        app::Context{*m_connection, m_ids, clock, m_hub, company, domain::User(), {}});
    m_hub.subscribe([this](app::Changes changes) {
        for (std::uint32_t bit = 1; bit != 0; bit <<= 1U) {
            if (changes.has(static_cast<app::DataKind>(bit))) {
                m_published |= bit;
            }
        }
    });
    as("S1");
}

app::Context &TestCompany::as(const std::string &userCode) {
    const auto user = storage::UserRepository(*m_connection).byCode(userCode);
    if (!user) {
        throw std::logic_error("no such test user: " + userCode);
    }
    m_context->actor = *user;
    return *m_context;
}

std::uint32_t TestCompany::published() {
    return std::exchange(m_published, 0);
}

} // namespace accord::test
