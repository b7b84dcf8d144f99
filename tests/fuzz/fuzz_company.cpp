// SPDX-License-Identifier: GPL-3.0-or-later
// A company file of unknown origin: the input patches the bytes of a sound one. It is refused with
// a StorageError or opened; then every list, plan, history and check answers or throws one.
#include "app/abc_service.h"
#include "app/customer_service.h"
#include "app/file_service.h"
#include "app/history_service.h"
#include "app/import_service.h"
#include "app/plan_service.h"
#include "app/workspace.h"
#include "base/atomic_file.h"
#include "base/storage_error.h"
#include "support/temp_folder.h"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <string>

namespace {

using namespace accord;

const test::TempFolder &folder() {
    static const test::TempFolder made(test::TempFolder::Where::Memory);
    return made;
}

std::string soundCompany() {
    const auto file = folder() / "sound.accord";
    {
        const auto workspace = app::Workspace::create(file, app::NewCompany()).value();
        app::Context &context = workspace->context();
        std::string csv = "customer_code,customer_name,month,category,net_sales,payment\n";
        for (int i = 1; i <= 40; ++i) {
            const std::string code = "K" + std::to_string(i);
            csv += code + ",客户" + code + ",2025-01,茶," + std::to_string(i * 10) + ",5\n";
        }
        base::writeFileAtomically(folder() / "sales.csv", csv);
        app::ImportRequest request;
        request.file = folder() / "sales.csv";
        request.createCustomers = true;
        (void)app::ImportService(context).run(request).value();
        (void)app::PlanService(context).create("K1", 2026, {}).value();
    }
    return base::readFile(file, 64 << 20);
}

// Patches of five bytes and more: three bytes of place, one of length, the new bytes.
std::string patched(std::string bytes, const std::uint8_t *data, std::size_t size) {
    constexpr std::size_t kHead = 4;
    while (size > kHead) {
        const std::size_t at =
            (std::size_t{data[0]} << 16U | std::size_t{data[1]} << 8U | data[2]) % bytes.size();
        const std::size_t length =
            std::min({std::size_t{data[3]} % 16 + 1, size - kHead, bytes.size() - at});
        bytes.replace(at, length, reinterpret_cast<const char *>(data + kHead), length);
        data += kHead + length;
        size -= kHead + length;
    }
    return bytes;
}

void readEverything(app::Workspace &workspace) {
    app::Context &context = workspace.context();
    const app::CustomerService customers(context);
    (void)customers.list(app::CustomerListing());
    (void)customers.show("K1");
    (void)app::PlanService(context).json("K1", 2026);
    (void)app::PlanService(context).check("K1", 2026);
    app::AbcRunRequest request;
    request.period = {base::Month(2025, 1), base::Month(2025, 12)};
    (void)app::AbcService(context).run(request);
    (void)app::HistoryService(context).sets(100, {});
    (void)app::HistoryService(context).ofEntity("customer", "K1");
    (void)app::FileService(context).verify({});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const std::string sound = soundCompany();
    const auto file = folder() / "patched.accord";
    for (const char *part : {"", "-wal", "-shm"}) {
        std::filesystem::remove(file.string() + part);
    }
    const std::string bytes = patched(sound, data, size);
    std::ofstream(file, std::ios::binary) << bytes;
    try {
        const auto workspace = app::Workspace::open(file);
        if (workspace && (*workspace)->login(std::nullopt)) {
            readEverything(**workspace);
        }
    } catch (const base::StorageError &) {
        return 0; // refused, with a cause
    }
    return 0;
}
