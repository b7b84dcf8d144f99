// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_merge.h"

#include "base/month.h"
#include "storage/catalogue_repository.h"
#include "storage/record_store.h"
#include "storage/records.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace accord::storage {
namespace {

using domain::FieldKind;
using domain::FieldValue;

bool isBlank(FieldKind kind, const FieldValue &value) {
    const auto *text = std::get_if<std::string>(&value);
    return std::holds_alternative<std::monostate>(value) || (text != nullptr && text->empty()) ||
           (kind == FieldKind::Flag && value == FieldValue(std::int64_t{0}));
}

std::string shown(const FieldValue &value) {
    const auto *number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? std::to_string(*number) : std::get<std::string>(value);
}

// Is it the same thing, of which a customer has one only?
template<class Record>
bool isSame(const Record & /*a*/, const Record & /*b*/) {
    return false;
}
bool isSame(const domain::CustomerTerms & /*a*/, const domain::CustomerTerms & /*b*/) {
    return true;
}
bool isSame(const domain::StockCount &a, const domain::StockCount &b) {
    return a.product == b.product && a.producedOn == b.producedOn && a.countedOn == b.countedOn;
}
bool isSame(const domain::MustHave &a, const domain::MustHave &b) {
    return a.product == b.product;
}
bool isSame(const domain::ServiceFact &a, const domain::ServiceFact &b) {
    return a.month == b.month;
}
bool isSame(const domain::CustomerFile &a, const domain::CustomerFile &b) {
    return a.sha256 == b.sha256 && a.visit == b.visit;
}

template<class Record>
std::string nameOf(db::Connection & /*db*/, const Record & /*record*/) {
    return {};
}
std::string nameOf(db::Connection &db, const domain::StockCount &count) {
    return ProductRepository(db).name(count.product) + " " + count.countedOn.toString();
}
std::string nameOf(db::Connection &db, const domain::MustHave &product) {
    return ProductRepository(db).name(product.product);
}
std::string nameOf(db::Connection & /*db*/, const domain::ServiceFact &fact) {
    return base::Month::fromNumber(static_cast<int>(fact.month)).toString();
}
std::string nameOf(db::Connection & /*db*/, const domain::CustomerFile &file) {
    return file.name;
}

// What cannot be united field by field.
template<class Record>
bool addUp(Record & /*kept*/, const Record & /*other*/) {
    return false;
}
bool addUp(domain::StockCount &kept, const domain::StockCount &other) {
    kept.quantityMilli += other.quantityMilli;
    if (other.valueFen) {
        kept.valueFen = kept.valueFen.value_or(0) + *other.valueFen;
    }
    return true;
}

// Listed since the earlier day.
template<class Record>
void reconcile(Record & /*kept*/, Record & /*other*/) {}
void reconcile(domain::MustHave &kept, domain::MustHave &other) {
    if (!kept.day.isNull() && !other.day.isNull()) {
        kept.day = std::min(kept.day, other.day);
        other.day = kept.day;
    }
}

// What must not be there twice gives way.
template<class Record>
void settle(Record & /*moved*/, const std::vector<Record> & /*there*/) {}
void settle(domain::Contact &moved, const std::vector<domain::Contact> &there) {
    moved.isPrimary =
        moved.isPrimary && std::ranges::none_of(there, [](const auto &c) { return c.isPrimary; });
}

template<class Record>
class RecordMerge {
public:
    RecordMerge(db::Connection &connection, ChangeSetWriter &log, const Stamp &stamp,
                const MergedCustomers &customers, MovedRecords &outcome)
        : m_db(connection),
          m_store(connection),
          m_log(log),
          m_stamp(stamp),
          m_customers(customers),
          m_outcome(outcome),
          m_there(m_store.ofCustomer(customers.to)) {}

    [[nodiscard]] base::Done run() {
        m_coming = m_store.ofCustomer(m_customers.from);
        for (const Record &before : m_coming) {
            const auto twin = std::ranges::find_if(
                m_there, [&](const Record &one) { return isSame(one, before); });
            ACCORD_CHECK(twin == m_there.end() ? move(before) : unite(*twin, before));
        }
        return {};
    }

private:
    [[nodiscard]] base::Done move(const Record &before) {
        Record after = before;
        after.customer = m_customers.to;
        settle(after, m_there);
        if constexpr (std::is_same_v<Record, domain::Receivable>) {
            renumber(after);
        }
        ACCORD_TRY(after.version, m_store.update(after, m_stamp));
        logRecord(m_log, &before, &after);
        ++m_outcome.moved;
        return {};
    }

    // One number at two customers is two debts.
    void renumber(domain::Receivable &moved) {
        const auto isTaken = [&](const std::string &number) {
            const auto has = [&](const Record &one) { return one.invoice == number; };
            return std::ranges::any_of(m_there, has) ||
                   (number != moved.invoice && std::ranges::any_of(m_coming, has));
        };
        std::string number = moved.invoice;
        for (int attempt = 1; isTaken(number); ++attempt) {
            number = moved.invoice + " (" + m_customers.fromCode +
                     (attempt == 1 ? "" : " " + std::to_string(attempt)) + ")";
        }
        if (number != moved.invoice) {
            m_outcome.met.push_back({MetFate::Renumbered, Record::kEntity, moved.invoice, number});
            moved.invoice = number;
        }
    }

    [[nodiscard]] base::Done unite(Record &kept, const Record &other) {
        const Record before = kept;
        if (addUp(kept, other)) {
            m_outcome.met.push_back(
                {MetFate::AddedUp, Record::kEntity, nameOf(m_db, kept), std::string()});
        } else {
            fill(kept, other);
        }
        ACCORD_CHECK(m_store.remove(other.id));
        logRecord<Record>(m_log, &other, nullptr);
        if (recordImage(before) == recordImage(kept)) {
            return {};
        }
        kept.version = before.version;
        ACCORD_TRY(const std::int64_t version, m_store.update(kept, m_stamp));
        logRecord(m_log, &before, &kept);
        kept.version = version;
        return {};
    }

    // Blanks take what the other says; what differs stays, and is told.
    void fill(Record &kept, Record other) {
        reconcile(kept, other);
        std::string differing;
        for (const auto &field : domain::recordFields<Record>()) {
            const FieldValue mine = field.read(kept);
            const FieldValue theirs = field.read(other);
            if (isBlank(field.kind, theirs) || mine == theirs || !field.isShown) {
                continue;
            }
            if (isBlank(field.kind, mine)) {
                (void)field.write(kept, theirs); // what was a value of this field is one
            } else if (field.kind != FieldKind::Customer) {
                differing +=
                    (differing.empty() ? "" : ", ") + std::string(field.key) + ": " + shown(theirs);
            }
        }
        if (!differing.empty()) {
            m_outcome.met.push_back(
                {MetFate::Differs, Record::kEntity, nameOf(m_db, kept), differing});
        }
    }

    db::Connection &m_db;
    RecordStore<Record> m_store;
    ChangeSetWriter &m_log;
    const Stamp &m_stamp;
    const MergedCustomers &m_customers;
    MovedRecords &m_outcome;
    std::vector<Record> m_there;
    std::vector<Record> m_coming;
};

} // namespace

base::Result<MovedRecords> moveRecords(db::Connection &connection, ChangeSetWriter &log,
                                       const Stamp &stamp, const MergedCustomers &customers) {
    MovedRecords outcome;
    base::Done done;
    forEachRecordType([&]<class Record>() {
        if (done) {
            done = RecordMerge<Record>(connection, log, stamp, customers, outcome).run();
        }
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return outcome;
}

} // namespace accord::storage
