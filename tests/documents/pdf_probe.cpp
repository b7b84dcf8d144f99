// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_probe.h"

#include <QString>
#include <array>
#include <cstdio>
#include <sstream>
#include <stdexcept>

namespace accord::test {
namespace {

struct Run {
    std::string output;
    int status = 0;
};

Run run(const std::string &command) {
    Run result;
    FILE *pipe = popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) {
        throw std::runtime_error("cannot run " + command);
    }
    std::array<char, 4096> buffer{};
    for (std::size_t got = 0; (got = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
        result.output.append(buffer.data(), got);
    }
    result.status = pclose(pipe);
    return result;
}

std::string quoted(const std::filesystem::path &path) {
    return "'" + path.string() + "'";
}

std::string need(const std::string &command) {
    const Run result = run(command);
    if (result.status != 0) {
        throw std::runtime_error(command + ": " + result.output);
    }
    return result.output;
}

bool isSpace(QChar c) {
    return c.isSpace() || c == QChar(0x3000) || c == QChar(0x200B);
}

} // namespace

std::vector<std::string> extractedPages(const std::filesystem::path &pdf) {
    const std::string text = need("pdftotext -raw -enc UTF-8 " + quoted(pdf) + " -");
    std::vector<std::string> pages;
    std::size_t from = 0;
    for (std::size_t at = text.find('\f'); at != std::string::npos; at = text.find('\f', from)) {
        pages.push_back(text.substr(from, at - from));
        from = at + 1;
    }
    return pages;
}

std::string withoutSpace(const std::string &utf8) {
    QString kept;
    for (const QChar c : QString::fromStdString(utf8)) {
        if (!isSpace(c)) {
            kept += c;
        }
    }
    return kept.toStdString();
}

std::string extractedText(const std::filesystem::path &pdf) {
    std::string all;
    for (const std::string &page : extractedPages(pdf)) {
        all += withoutSpace(page);
    }
    return all;
}

std::vector<PdfFont> fontsOf(const std::filesystem::path &pdf) {
    std::istringstream lines(need("pdffonts " + quoted(pdf)));
    std::vector<PdfFont> fonts;
    std::string line;
    for (int number = 0; std::getline(lines, line); ++number) {
        if (number < 2) {
            continue;
        }
        // name type… encoding emb sub uni object generation: read from the right.
        std::istringstream words(line);
        std::vector<std::string> parts;
        for (std::string word; words >> word;) {
            parts.push_back(word);
        }
        const std::size_t end = parts.size();
        fonts.push_back({parts.at(0), parts.at(end - 5) == "yes", parts.at(end - 3) == "yes"});
    }
    return fonts;
}

std::string infoOf(const std::filesystem::path &pdf, const std::string &field) {
    std::istringstream lines(need("pdfinfo -isodates " + quoted(pdf)));
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind(field + ":", 0) == 0) {
            const std::size_t at = line.find_first_not_of(' ', field.size() + 1);
            return at == std::string::npos ? std::string() : line.substr(at);
        }
    }
    return {};
}

int pagesOf(const std::filesystem::path &pdf) {
    return std::stoi(infoOf(pdf, "Pages"));
}

std::string faultsOf(const std::filesystem::path &pdf) {
    const Run result = run("qpdf --check " + quoted(pdf));
    return result.status == 0 ? std::string() : result.output;
}

int imagesOf(const std::filesystem::path &pdf) {
    std::istringstream lines(need("pdfimages -list " + quoted(pdf)));
    int count = -2; // two lines of heading
    for (std::string line; std::getline(lines, line);) {
        ++count;
    }
    return count;
}

int lookalikesIn(const std::string &utf8) {
    int count = 0;
    for (const QChar c : QString::fromStdString(utf8)) {
        const char16_t unit = c.unicode();
        count += (unit >= 0x2E80 && unit <= 0x2FDF) || (unit >= 0xF900 && unit <= 0xFAFF) ? 1 : 0;
    }
    return count;
}

std::string drawnText(const documents::WrittenDocument &written) {
    std::string all;
    for (const std::string &page : written.drawn) {
        all += withoutSpace(page);
    }
    return all;
}

bool contains(const std::string &text, const std::string &part) {
    return text.find(part) != std::string::npos;
}

int countOf(const std::string &text, const std::string &part) {
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

} // namespace accord::test
