// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_changes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::storage {

namespace {

using nlohmann::json;

bool isEmpty(const json &value) {
    return value.is_null() || ((value.is_string() || value.is_structured()) && value.empty()) ||
           (value.is_string() && value.get_ref<const std::string &>().empty());
}

// '/' and '~' inside a name, as JSON pointers write them.
std::string segment(const std::string &name) {
    std::string text;
    for (const char c : name) {
        text += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
    }
    return text;
}

// What tells the elements of a list apart: their id, rule, quarter, or category and metric.
std::string nameOf(const json &element, std::size_t index) {
    if (element.is_object()) {
        if (element.contains("category") && element.contains("metric")) {
            return segment(element["category"].get<std::string>()) + "/" +
                   segment(element["metric"].get<std::string>());
        }
        for (const char *key : {"id", "rule", "quarter"}) {
            if (element.contains(key)) {
                const json &name = element[key];
                return segment(name.is_string() ? name.get<std::string>() : name.dump());
            }
        }
    }
    return std::to_string(index + 1);
}

class Differences {
public:
    void compare(const std::string &path, const json &before, const json &after) {
        if (before == after) {
            return;
        }
        if (before.is_object() && after.is_object()) {
            compareObjects(path, before, after);
        } else if (before.is_array() && after.is_array() && hasNames(before) && hasNames(after)) {
            compareLists(path, before, after);
        } else {
            m_changes.push_back({path, before, after});
        }
    }
    void compareObjects(const std::string &path, const json &before, const json &after) {
        std::map<std::string, std::pair<json, json>> values;
        for (const auto &[key, value] : before.items()) {
            values[key].first = value;
        }
        for (const auto &[key, value] : after.items()) {
            values[key].second = value;
        }
        for (const auto &[key, pair] : values) {
            compare(path + "/" + segment(key), pair.first, pair.second);
        }
    }
    [[nodiscard]] std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    // Lists of words ("tags") are one value; lists of things and of months are compared inside.
    static bool hasNames(const json &list) {
        return std::all_of(list.begin(), list.end(),
                           [](const json &e) { return e.is_object() || e.is_number(); });
    }
    void compareLists(const std::string &path, const json &before, const json &after) {
        std::map<std::string, std::pair<json, json>> values;
        std::vector<std::string> order;
        const auto collect = [&](const json &list, json std::pair<json, json>::*side) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                const std::string name = nameOf(list[i], i);
                if (values.find(name) == values.end()) {
                    order.push_back(name);
                }
                values[name].*side = list[i];
            }
        };
        collect(before, &std::pair<json, json>::first);
        collect(after, &std::pair<json, json>::second);
        for (const std::string &name : order) {
            compare(path + "/" + name, values[name].first, values[name].second);
        }
    }
    std::vector<FieldChange> m_changes;
};

} // namespace

std::vector<FieldChange> fieldChanges(const json &oldImage, const json &newImage) {
    Differences differences;
    const json none = json::object();
    differences.compareObjects("", oldImage.is_object() ? oldImage : none,
                               newImage.is_object() ? newImage : none);
    std::vector<FieldChange> changes = differences.take();
    if (!oldImage.is_object() || !newImage.is_object()) {
        std::erase_if(changes, [](const FieldChange &c) {
            return (isEmpty(c.oldValue) && isEmpty(c.newValue)) || c.field == "/id";
        });
    }
    for (FieldChange &change : changes) { // a plain field is named without the slash
        if (change.field.find('/', 1) == std::string::npos) {
            change.field.erase(0, 1);
        }
    }
    return changes;
}

} // namespace accord::storage
