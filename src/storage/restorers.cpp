// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restorers.h"

#include "storage/abc_class_repository.h"
#include "storage/company_repository.h"
#include "storage/customer_bin.h"
#include "storage/customer_repository.h"
#include "storage/image.h"
#include "storage/plan_repository.h"
#include "storage/records.h"
#include "storage/task_image.h"
#include "storage/task_repository.h"
#include "storage/user_repository.h"
#include "storage/visit_image.h"
#include "storage/visit_repository.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace accord::storage {

namespace {

using nlohmann::json;

base::Result<std::int64_t> updated(UserRepository &repository, const domain::User &user,
                                   const Stamp &stamp) {
    return repository.update(user, stamp);
}
base::Result<std::int64_t> updated(CustomerRepository &repository, const domain::Customer &customer,
                                   const Stamp &stamp) {
    return repository.update(customer, stamp);
}
base::Result<std::int64_t> updated(PlanRepository &repository, const domain::Plan &plan,
                                   const Stamp &stamp) {
    return repository.save(plan, stamp);
}
base::Result<std::int64_t> updated(TaskRepository &repository, const domain::Task &task,
                                   const Stamp &stamp) {
    return repository.update(task, stamp);
}
base::Result<std::int64_t> updated(VisitRepository &repository, const domain::Visit &visit,
                                   const Stamp &stamp) {
    return repository.update(visit, stamp);
}

template<class Repository, class IdType, class Entity>
class Restorer final : public EntityRestorer {
public:
    using FromImage = Entity (*)(const json &);
    Restorer(db::Connection &connection, const char *type, FromImage fromImage)
        : m_repository(connection), m_type(type), m_fromImage(fromImage) {}
    [[nodiscard]] std::string_view entityType() const override { return m_type; }
    [[nodiscard]] json image(std::int64_t id, std::int64_t &version) override {
        const auto entity = m_repository.byId(IdType(id));
        version = entity ? entity->version : 0;
        return entity ? storage::image(*entity) : json();
    }
    [[nodiscard]] base::Result<std::int64_t> restore(std::int64_t id, const json &wanted,
                                                     std::int64_t version,
                                                     const Stamp &stamp) override {
        if (wanted.is_null()) {
            ACCORD_CHECK(m_repository.remove(IdType(id)));
            return 0;
        }
        Entity entity = m_fromImage(wanted);
        if (version == 0) {
            ACCORD_CHECK(m_repository.insert(entity, stamp));
            return 1;
        }
        entity.version = version;
        return updated(m_repository, entity, stamp);
    }

private:
    Repository m_repository;
    std::string_view m_type;
    FromImage m_fromImage;
};

// Classes stand under their customer, who may be gone by now (merged into another).
base::Done demandCustomer(db::Connection &connection, std::int64_t id) {
    if (!CustomerRepository(connection).codeOf(domain::CustomerId(id)).empty()) {
        return {};
    }
    const std::string text = std::to_string(id);
    return base::fail(base::ErrorCode::Stale, "undo.customer_gone",
                      "It cannot be taken back: customer " + text +
                          " is no longer there; take back what removed it first.",
                      "customer", text, {{"customer", text}});
}

class OverrideRestorer final : public EntityRestorer {
public:
    explicit OverrideRestorer(db::Connection &connection) : m_db(connection) {}
    [[nodiscard]] std::string_view entityType() const override { return kAbcOverrideEntity; }
    [[nodiscard]] json image(std::int64_t id, std::int64_t &version) override {
        const auto stored = AbcRepository(m_db).overrideOf(domain::CustomerId(id));
        version = stored ? stored->version : 0;
        return stored ? storage::image(*stored) : json();
    }
    [[nodiscard]] base::Result<std::int64_t> restore(std::int64_t id, const json &wanted,
                                                     std::int64_t version,
                                                     const Stamp &stamp) override {
        const domain::CustomerId customer(id);
        if (wanted.is_null()) {
            AbcClassRepository(m_db).removeOverride(customer);
            return 0;
        }
        ACCORD_CHECK(demandCustomer(m_db, id));
        AbcOverride value = overrideFromImage(customer, wanted);
        value.version = version;
        return AbcRepository(m_db).saveOverride(id, value, stamp);
    }

private:
    db::Connection &m_db;
};

class ClassRestorer final : public EntityRestorer {
public:
    explicit ClassRestorer(db::Connection &connection) : m_db(connection), m_classes(connection) {}
    [[nodiscard]] std::string_view entityType() const override { return kAbcClassEntity; }
    [[nodiscard]] json image(std::int64_t id, std::int64_t &version) override {
        const auto stored = m_classes.appliedOf(domain::CustomerId(id));
        version = stored ? 1 : 0;
        return stored ? storage::image(*stored) : json();
    }
    [[nodiscard]] base::Result<std::int64_t> restore(std::int64_t id, const json &wanted,
                                                     std::int64_t /*version*/,
                                                     const Stamp & /*stamp*/) override {
        const domain::CustomerId customer(id);
        if (wanted.is_null()) {
            m_classes.removeApplied(customer);
            return 0;
        }
        ACCORD_CHECK(demandCustomer(m_db, id));
        m_classes.apply(appliedClassFromImage(customer, wanted));
        return 1;
    }

private:
    db::Connection &m_db;
    AbcClassRepository m_classes;
};

class PolicyRestorer final : public EntityRestorer {
public:
    explicit PolicyRestorer(db::Connection &connection) : m_companies(connection) {}
    [[nodiscard]] std::string_view entityType() const override { return kPolicyEntity; }
    [[nodiscard]] json image(std::int64_t id, std::int64_t &version) override {
        const auto stored = m_companies.policy(policyOfKey(id));
        version = stored ? stored->version : 0;
        return stored ? json{{"name", policyOfKey(id)}, {"content", stored->content}} : json();
    }
    [[nodiscard]] base::Result<std::int64_t> restore(std::int64_t id, const json &wanted,
                                                     std::int64_t version,
                                                     const Stamp &stamp) override {
        const std::string_view name = policyOfKey(id);
        if (wanted.is_null()) {
            m_companies.removePolicy(name);
            return 0;
        }
        return m_companies.savePolicy(name, wanted.at("content").get<std::string>(), version,
                                      stamp);
    }

private:
    CompanyRepository m_companies;
};

} // namespace

std::vector<std::unique_ptr<EntityRestorer>> allRestorers(db::Connection &connection) {
    std::vector<std::unique_ptr<EntityRestorer>> all;
    all.push_back(std::make_unique<Restorer<UserRepository, domain::UserId, domain::User>>(
        connection, kUserEntity, userFromImage));
    all.push_back(
        std::make_unique<Restorer<CustomerRepository, domain::CustomerId, domain::Customer>>(
            connection, kCustomerEntity, customerFromImage));
    all.push_back(std::make_unique<Restorer<PlanRepository, domain::PlanId, domain::Plan>>(
        connection, kPlanEntity, planFromImage));
    all.push_back(std::make_unique<Restorer<TaskRepository, domain::TaskId, domain::Task>>(
        connection, kTaskEntity, taskFromImage));
    all.push_back(std::make_unique<Restorer<VisitRepository, domain::VisitId, domain::Visit>>(
        connection, kVisitEntity, visitFromImage));
    all.push_back(std::make_unique<OverrideRestorer>(connection));
    all.push_back(std::make_unique<ClassRestorer>(connection));
    all.push_back(std::make_unique<PolicyRestorer>(connection));
    all.push_back(binRestorer(connection));
    for (auto &restorer : recordRestorers(connection)) {
        all.push_back(std::move(restorer));
    }
    return all;
}

} // namespace accord::storage
