// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restorers.h"

#include "storage/customer_repository.h"
#include "storage/image.h"
#include "storage/plan_repository.h"
#include "storage/user_repository.h"

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
    return all;
}

} // namespace accord::storage
