// SPDX-License-Identifier: GPL-3.0-or-later
// Cards as phones and mail programs really write them; each text is one dialect, written by hand.
#include "io/vcard.h"
#include "io/vcard_reader.h"
#include "support/catch.h"

#include <rapidcheck.h>

namespace {

using namespace accord;
using io::VCard;

std::vector<VCard> cards(const std::string &text) {
    auto read = io::readVCards(text);
    INFO((read ? "" : read.error().detail));
    REQUIRE(read);
    return *read;
}

VCard card(const std::string &text) {
    const auto all = cards(text);
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("an iPhone's card is read: groups, an escaped note, a birthday, a picture over lines") {
    const VCard read =
        card("BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 17//EN\r\n"
             "N:张;伟;;;\r\nFN:张伟\r\nNICKNAME:张总\r\n"
             "ORG:杭州兰博超市有限公司;采购部\r\nTITLE:采购总监\r\n"
             "TEL;type=WORK;type=VOICE;type=pref:0571-8888 0000\r\n"
             "TEL;type=CELL;type=VOICE:+86 138 0000 1111\r\n"
             "item1.EMAIL;type=INTERNET;type=pref:zhang@lanbo.cn\r\n"
             "item1.X-ABLabel:_$!<Work>!$_\r\n"
             "item2.IMPP;X-SERVICE-TYPE=WeChat:x-apple:zhangwei88\r\n"
             "BDAY:1980-02-29\r\n"
             "NOTE:不喝酒\\, 爱茶\\n第二行\r\n"
             "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQ\r\n ABAAD/2wBDAAg\r\n"
             "END:VCARD\r\n");
    CHECK(read.name == "张伟");
    CHECK(read.salutation == "张总");
    CHECK(read.organisation == "杭州兰博超市有限公司");
    CHECK(read.department == "采购部");
    CHECK(read.title == "采购总监");
    CHECK(read.phones == std::vector<std::string>{"+86 138 0000 1111", "0571-8888 0000"});
    CHECK(read.email == "zhang@lanbo.cn");
    CHECK(read.wechat == "zhangwei88");
    CHECK(read.birthday == "1980-02-29");
    CHECK(read.note == "不喝酒, 爱茶\n第二行");
    CHECK(read.line == 1);
}

TEST_CASE("an old Android's card is read: version 2.1, quoted-printable over soft line breaks") {
    const VCard read =
        card("BEGIN:VCARD\r\nVERSION:2.1\r\n"
             "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E8=8A=B3;;;\r\n"
             "TEL;CELL;PREF:13800001111\r\nTEL;WORK;FAX:057188880001\r\nTEL;HOME:057188880002\r\n"
             "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=B8=8B=E5=8D=88=\r\n"
             "=E5=8F=AF=E4=BB=A5=E6=89=93=0D=0A=\r\n"
             "=E7=94=B5=E8=AF=9D\r\nEND:VCARD\r\n");
    CHECK(read.name == "王芳");
    CHECK(read.phones == std::vector<std::string>{"13800001111", "057188880002"});
    CHECK(read.note == "下午可以打\n电话");
}

TEST_CASE("GBK is read when the card names it, and when it does not") {
    // 李雷, 销售部 in GBK.
    const std::string name = "\xC0\xEE\xC0\xD7";
    const VCard named =
        card("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=GBK;QUOTED-PRINTABLE:=C0=EE=C0=D7\n"
             "ORG;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:Lanbo;=CF=FA=CA=DB=B2=BF\nEND:VCARD\n");
    CHECK(named.name == "李雷");
    CHECK(named.department == "销售部");
    CHECK(card("BEGIN:VCARD\nVERSION:2.1\nFN:" + name + "\nEND:VCARD").name == "李雷");
}

TEST_CASE("Outlook's and version 4.0 cards are read: tel: links, quoted parameters, dates") {
    const VCard outlook = card("BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=en-us:Smith;John;Q.\r\n"
                               "FN:John Q. Smith\r\nORG:Contoso Ltd.;Sales\r\nTITLE:Buyer\r\n"
                               "TEL;WORK;VOICE:(425) 555-0100\r\nTEL;CELL;VOICE:(425) 555-0199\r\n"
                               "EMAIL;PREF;INTERNET:john@contoso.com\r\nBDAY:19750130\r\n"
                               "X-MS-OL-DEFAULT-POSTAL-ADDRESS:0\r\nREV:20240101T000000Z\r\n"
                               "END:VCARD\r\n");
    CHECK(outlook.phones.front() == "(425) 555-0199");
    CHECK(outlook.birthday == "1975-01-30");
    CHECK(outlook.department == "Sales");
    const VCard four = card("\xEF\xBB\xBF"
                            "begin:vcard\nVERSION:4.0\nFN:Ana: the \\\"first\\\"\n"
                            "TEL;VALUE=uri;TYPE=\"cell,voice\";PREF=1:tel:+1-418-656-9254\n"
                            "EMAIL;TYPE=work:b@x.org\nEMAIL;PREF=1:a@x.org\nBDAY:--0203\n"
                            "IMPP:wechat:ana_1\nend:vcard\n");
    CHECK(four.name == "Ana: the \"first\"");
    CHECK(four.phones == std::vector<std::string>{"+1-418-656-9254"});
    CHECK(four.email == "a@x.org");
    CHECK(four.wechat == "ana_1");
    CHECK(four.birthday.empty());
}

TEST_CASE("a chat program's card without N and with its own field is read") {
    const VCard read = card("BEGIN:VCARD\nVERSION:3.0\nFN:阿明\nX-WECHAT:aming_tea\n"
                            "TEL;TYPE=CELL:139 0000 2222\nURL:http://x.cn\nEND:VCARD");
    CHECK(read.wechat == "aming_tea");
    CHECK(read.phones.size() == 1);
    const VCard latin = card("BEGIN:VCARD\nN:Smith;John;;Dr.;\nEND:VCARD");
    CHECK(latin.name == "John Smith");
}

TEST_CASE("several cards, a card within a card and lines that are none are passed by in order") {
    const auto all = cards("junk\nBEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:inner\nEND:VCARD\nno colon\n"
                           "END:VCARD\n\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:cut off\n");
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "A");
    CHECK(all[1].name == "B");
    CHECK(all[1].line == 10);
    const auto none = io::readVCards("name,phone\nA,1\n");
    REQUIRE_FALSE(none);
    CHECK(none.error().reason == "vcard.none");
}

TEST_CASE("what is written is read again, whatever the texts hold, in lines of 75 bytes") {
    rc::check("round trip", [] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::element('a', 'Z', ',', ';', ':', '\\', '"', '\n', '=', '9'));
        VCard written;
        written.name = "王" + text + "芳";
        written.note = "n" + text + "茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶";
        written.organisation = "O" + text + "x";
        written.department = "D" + text + "x";
        written.phones = {"1", "2"};
        written.birthday = "1980-02-29";
        const std::string card = io::vcardText(written);
        std::size_t from = 0;
        for (std::size_t end = card.find("\r\n"); end != std::string::npos;
             from = end + 2, end = card.find("\r\n", from)) {
            RC_ASSERT(end - from <= 75U);
        }
        const auto read = io::readVCards(card + card);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->size() == 2U);
        RC_ASSERT(read->front().name == written.name);
        RC_ASSERT(read->front().note == written.note);
        RC_ASSERT(read->front().organisation == written.organisation);
        RC_ASSERT(read->front().department == written.department);
        RC_ASSERT(read->front().phones == written.phones);
        RC_ASSERT(read->front().birthday == written.birthday);
    });
}

TEST_CASE("a file of cards is known by its first bytes and read as a table") {
    CHECK(io::looksLikeVCard("\xEF\xBB\xBF\r\nBEGIN:VCARD\r\nVERSION"));
    CHECK(io::looksLikeVCard(std::string_view("\xFF\xFE"
                                              "B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0",
                                              24)));
    CHECK_FALSE(io::looksLikeVCard("name,phone\nBEGIN:VCARD"));
    const std::string text = "BEGIN:VCARD\nFN:A\nTEL:1\nTEL:2\nEND:VCARD\n";
    auto table = io::openTable(io::viewBytes(text));
    REQUIRE(table);
    CHECK((*table)->format().kind == "vcard");
    io::TableRow row;
    REQUIRE(*(*table)->next(row));
    CHECK(row.cell(0) == "A");
    CHECK(row.cell(4) == "1\n2");
    CHECK_FALSE(*(*table)->next(row));
}
