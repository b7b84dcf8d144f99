// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/bin_service.h"
#include "base/digest.h"
#include "domain/team/team_rules.h"
#include "storage/change_log.h"
#include "storage/company_file.h"
#include "storage/company_repository.h"
#include "storage/current_class.h"
#include "storage/image.h"
#include "storage/user_repository.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;

int randomReplica() {
    const std::string bytes = base::randomBytes(2);
    const auto high = static_cast<unsigned char>(bytes[0]);
    const auto low = static_cast<unsigned char>(bytes[1]);
    return ((high << 8U) | low) & 0xFFF;
}

// The clock of a company: the one that was set for a test company, else the system's.
base::Result<std::unique_ptr<base::Clock>> clockFor(const domain::Company &company,
                                                    const std::string &present) {
    if (!company.test || present.empty()) {
        return std::make_unique<base::SystemClock>();
    }
    ACCORD_TRY(const base::Instant now, base::Instant::parse(present, company.zone));
    return std::make_unique<base::FixedClock>(now);
}

base::Done checkZone(const std::string &zone) {
    return base::isKnownZone(zone)
               ? base::Done()
               : fail(ErrorCode::Invalid, "company.zone_bad",
                      "There is no time zone " + zone + "; write it as Asia/Shanghai.", "zone", {},
                      {{"zone", zone}});
}

// What lay in the bin for its time is forgotten by whoever opens the file next and may write. It
// can wait: a file that cannot be written now opens all the same.
void emptyBin(Context &context) {
    try {
        static_cast<void>(BinService(context).emptyDue());
    } catch (const base::StorageError &error) {
        if (error.problem() == base::StorageProblem::Corrupt) {
            throw;
        }
    }
}

// Overrides that expired since the file was used last. Lists are right without it, only slower, so
// that a file somebody else is writing to opens all the same.
void keepCurrentClasses(Context &context) {
    try {
        if (!storage::isClassKept(context.db, today(context))) {
            db::Transaction transaction(context.db);
            storage::keepClass(context.db, today(context));
            transaction.commit();
        }
    } catch (const base::StorageError &error) {
        if (error.problem() != base::StorageProblem::Busy) {
            throw;
        }
    }
}

// Another process may make ids at the same time, perhaps by a clock that stands still or was set
// back: with the write lock in hand they go on behind the highest that is there.
void continueIds(db::Connection &connection, base::IdGenerator &ids) {
    std::int64_t seen = connection.dialect().dataVersion();
    ids.continueAfter(storage::CompanyRepository(connection).highestId());
    connection.afterBegin([&connection, &ids, seen]() mutable {
        const std::int64_t version = connection.dialect().dataVersion();
        if (version != seen) {
            ids.continueAfter(storage::CompanyRepository(connection).highestId());
            seen = version;
        }
    });
}

} // namespace

struct Workspace::Parts {
    std::unique_ptr<base::Clock> clock;
    std::unique_ptr<base::IdGenerator> ids; // longer than the connection, which asks it
    std::unique_ptr<db::Connection> connection;
    ChangeHub hub;
    std::int64_t seenVersion = 0; // of the file's data, see changedElsewhere()
};

Workspace::Workspace(std::filesystem::path file, std::unique_ptr<Parts> parts)
    : m_file(std::move(file)), m_parts(std::move(parts)) {
    m_context =
        std::make_unique<Context>(Context{*m_parts->connection,
                                          *m_parts->ids,
                                          *m_parts->clock,
                                          m_parts->hub,
                                          storage::CompanyRepository(*m_parts->connection).load(),
                                          domain::User(),
                                          {}});
    m_parts->seenVersion = m_context->db.dialect().dataVersion();
}

Workspace::~Workspace() = default;

std::unique_ptr<ReadSession> Workspace::openReader() const {
    return std::make_unique<ReadSession>(m_file, *m_context);
}

base::Result<std::unique_ptr<Workspace>> Workspace::openBeside() const {
    ACCORD_TRY(auto beside, open(m_file, m_context->clock.now().toString(m_context->company.zone)));
    ACCORD_CHECK(beside->login(m_context->actor.code));
    return beside;
}

base::Result<std::unique_ptr<Workspace>> Workspace::create(const std::filesystem::path &file,
                                                           const NewCompany &wanted,
                                                           const std::string &present) {
    ACCORD_CHECK(checkZone(wanted.zone));
    domain::Company company{0, wanted.name, wanted.zone, wanted.test};
    domain::User user;
    user.code = wanted.userCode;
    user.name = wanted.userName.empty() ? wanted.userCode : wanted.userName;
    user.role = wanted.role;
    ACCORD_CHECK(domain::check(user));
    if (!domain::mayDo(user.role, domain::Action::ManageTeam, domain::Reach::Own)) {
        return fail(ErrorCode::Invalid, "user.first_supervisor",
                    "The first user has to be a supervisor; nobody else could add the others.",
                    "role", user.code);
    }
    auto parts = std::make_unique<Parts>();
    ACCORD_TRY(parts->clock, clockFor(company, present));
    const int replica = randomReplica();
    parts->ids = std::make_unique<base::IdGenerator>(*parts->clock, replica);
    company.id = parts->ids->next();
    user.id = parts->ids->make<domain::UserTag>();
    const base::Instant now = parts->clock->now();
    const auto fill = [&](db::Connection &connection) {
        db::Transaction transaction(connection);
        storage::CompanyRepository(connection).create(company, replica, now);
        const base::Done inserted =
            storage::UserRepository(connection).insert(user, {now, user.id});
        if (!inserted) {
            throw std::logic_error("a fresh file refused its first user");
        }
        user.version = 1;
        if (!wanted.calendar.empty() &&
            !storage::CompanyRepository(connection)
                 .savePolicy("calendar", wanted.calendar, 0, {now, user.id})) {
            throw std::logic_error("a fresh file refused its calendar");
        }
        storage::ChangeSetHead head;
        head.at = now;
        head.by = user.id;
        head.action = "company.create";
        head.undoable = false;
        storage::ChangeSetWriter log(connection, head);
        log.record(nullptr, &user);
        if (!wanted.calendar.empty()) {
            log.record(storage::kPolicyEntity, storage::policyKey("calendar"), nullptr,
                       {{"name", "calendar"}, {"content", wanted.calendar}}, 0, 1);
        }
        log.finish();
        transaction.commit();
    };
    ACCORD_TRY(parts->connection, storage::createCompanyFile(file, fill));
    continueIds(*parts->connection, *parts->ids);
    std::unique_ptr<Workspace> workspace(new Workspace(file, std::move(parts)));
    ACCORD_CHECK(workspace->login(user.code));
    return workspace;
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path &file,
                                                         const std::string &present) {
    auto parts = std::make_unique<Parts>();
    ACCORD_TRY(parts->connection, storage::openCompanyFile(file, base::SystemClock().now()));
    storage::CompanyRepository companies(*parts->connection);
    ACCORD_TRY(parts->clock, clockFor(companies.load(), present));
    parts->ids = std::make_unique<base::IdGenerator>(*parts->clock, companies.replica());
    continueIds(*parts->connection, *parts->ids);
    std::unique_ptr<Workspace> workspace(new Workspace(file, std::move(parts)));
    keepCurrentClasses(workspace->context());
    return workspace;
}

base::Done Workspace::login(const std::optional<std::string> &userCode) {
    const auto users = storage::UserRepository(m_context->db).all();
    if (!userCode) {
        if (std::ranges::count_if(users, &domain::User::active) != 1) {
            return fail(ErrorCode::Invalid, "user.required",
                        "The company has several users; say with --as who acts.", "as");
        }
        m_context->actor = *std::ranges::find_if(users, &domain::User::active);
        emptyBin(*m_context);
        return {};
    }
    const auto found = std::ranges::find(users, *userCode, &domain::User::code);
    if (found == users.end()) {
        return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + *userCode + ".",
                    "as", *userCode);
    }
    if (!found->active) {
        return fail(ErrorCode::Forbidden, "user.inactive",
                    "User " + *userCode + " is no longer active.", "as", *userCode);
    }
    m_context->actor = *found;
    emptyBin(*m_context);
    return {};
}

bool Workspace::changedElsewhere() {
    const std::int64_t version = m_context->db.dialect().dataVersion();
    if (version == m_parts->seenVersion) {
        return false;
    }
    m_parts->seenVersion = version;
    m_context->company = storage::CompanyRepository(m_context->db).load();
    const auto users = storage::UserRepository(m_context->db).all();
    const auto found = std::ranges::find(users, m_context->actor.id, &domain::User::id);
    if (found != users.end()) {
        m_context->actor = *found;
    }
    return true;
}

} // namespace accord::app
