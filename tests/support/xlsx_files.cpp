// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xlsx_files.h"

#include <archive.h>
#include <archive_entry.h>

#include <stdexcept>

namespace accord::test {
namespace {

const std::string kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/";

std::string relationships(const std::vector<std::pair<std::string, std::string>> &targets) {
    std::string text = kHead + "<Relationships xmlns=\"" + kPackage + "relationships\">";
    for (std::size_t i = 0; i < targets.size(); ++i) {
        text += "<Relationship Id=\"rId" + std::to_string(i + 1) + "\" Type=\"" + kRelation + "/" +
                targets[i].first + "\" Target=\"" + targets[i].second + "\"/>";
    }
    return text + "</Relationships>";
}

} // namespace

std::string zipped(const ZipEntries &entries, const std::string &passphrase) {
    std::size_t room = 1 << 20U;
    for (const auto &[name, content] : entries) {
        room += name.size() * 3 + content.size() + 1024;
    }
    std::string bytes(room, '\0');
    std::size_t used = 0;
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (!passphrase.empty()) {
        archive_write_set_options(zip, "zip:encryption=traditional");
        archive_write_set_passphrase(zip, passphrase.c_str());
    }
    if (archive_write_open_memory(zip, bytes.data(), bytes.size(), &used) != ARCHIVE_OK) {
        throw std::runtime_error(archive_error_string(zip));
    }
    for (const auto &[name, content] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        if (archive_write_header(zip, entry) != ARCHIVE_OK ||
            archive_write_data(zip, content.data(), content.size()) < 0) {
            throw std::runtime_error(archive_error_string(zip));
        }
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    bytes.resize(used);
    return bytes;
}

ZipEntries workbookEntries(const WorkbookParts &parts) {
    std::string shared = kHead + "<sst xmlns=\"" + kMain + "\">";
    for (const std::string &item : parts.shared) {
        shared += "<si>" + item + "</si>";
    }
    return {
        {"[Content_Types].xml", kHead + "<Types xmlns=\"" + kPackage + "content-types\"/>"},
        {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml", kHead + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelation +
                                "\">" + parts.workbookProperties +
                                "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relationships({{"worksheet", "worksheets/sheet1.xml"},
                                                      {"sharedStrings", "/xl/sharedStrings.xml"},
                                                      {"styles", "styles.xml"}})},
        {"xl/worksheets/sheet1.xml", kHead + parts.prolog + "<worksheet xmlns=\"" + kMain +
                                         "\"><sheetData>" + parts.sheetData +
                                         "</sheetData></worksheet>"},
        {"xl/sharedStrings.xml", shared + "</sst>"},
        {"xl/styles.xml", kHead + "<styleSheet xmlns=\"" + kMain + "\"><numFmts>" +
                              parts.numberFormats +
                              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId=\"0\"/>" +
                              parts.cellFormats + "</cellXfs></styleSheet>"},
    };
}

std::string workbook(const WorkbookParts &parts) {
    return zipped(workbookEntries(parts));
}

} // namespace accord::test
