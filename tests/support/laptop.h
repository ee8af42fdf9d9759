// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/exchange.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

#include <QTemporaryDir>

namespace meyar::test {

/// One auditor's laptop: a database and a key folder of its own, in a temporary directory that dies with it.
class Laptop
{
public:
    explicit Laptop(QString person = {}) : m_person(std::move(person)) { open(); }
    Laptop(ProgrammeId programme, QString programmeName)
        : m_programme(programme)
        , m_programmeName(std::move(programmeName))
    {
        open();
    }

    void open()
    {
        StoreOptions options;
        options.path = path();
        options.profile = folder.filePath(QStringLiteral("profile"));
        options.programme = m_programme;
        options.programmeName = m_programmeName;
        Result<std::unique_ptr<Store>> opened = Store::open(options, clock);
        REQUIRE_OK(opened);
        store = std::move(*opened);
        if (!m_person.isEmpty()) {
            REQUIRE_OK(store->setPerson(m_person));
        }
    }
    void close() { store.reset(); }
    void reopen()
    {
        close();
        open();
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("work.meyardb")); }

    /// Writes a bundle and returns its path.
    [[nodiscard]] QString exported(const std::vector<AssessmentId> &only = {})
    {
        const QString file = folder.filePath(QStringLiteral("out-%1.meyar").arg(++m_bundles));
        REQUIRE_OK(exportBundle(*store, {file, only}));
        return file;
    }
    Receipt imported(const QString &bundle)
    {
        Result<Receipt> receipt = importBundle(*store, bundle);
        REQUIRE_OK(receipt);
        return *receipt;
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Store> store;

private:
    QString m_person;
    ProgrammeId m_programme;
    QString m_programmeName;
    int m_bundles = 0;
};

/// A pack with one section of yes/partly/no questions a, b, c and a number.
inline std::shared_ptr<const Pack> fourQuestions()
{
    PackText text;
    text.survey = "type,name,label::English (en),label::Urdu (ur),weight,severity,fact\n"
                  "begin_group,s,Section,حصہ,,,\n"
                  "select_one yn,a,Is A in order?,کیا الف ٹھیک ہے؟,5,critical,\n"
                  "select_one yn,b,Is B in order?,کیا ب ٹھیک ہے؟,3,major,\n"
                  "select_one yn,c,Is C in order?,کیا ج ٹھیک ہے؟,1,minor,\n"
                  "integer,workers,Workers,کارکن,,,workers\n"
                  "end_group,,,,,,\n";
    LoadedPack loaded = loadPack(sheetsFrom(text));
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

/// An enterprise with one site and a started assessment on it.
inline AssessmentId startedAudit(Store &store, const Clock &clock, const Pack &pack)
{
    Enterprise enterprise;
    enterprise.id = EnterpriseId::create(clock);
    enterprise.name = QStringLiteral("Noor Textiles");
    REQUIRE_OK(store.put(enterprise));
    Site site;
    site.id = SiteId::create(clock);
    site.enterprise = enterprise.id;
    site.city = QStringLiteral("Faisalabad");
    site.jurisdiction = QStringLiteral("PK-PB");
    REQUIRE_OK(store.put(site));
    Assessment assessment;
    assessment.id = AssessmentId::create(clock);
    assessment.site = site.id;
    assessment.startedOn = QDate(2026, 3, 12);
    REQUIRE_OK(store.start(assessment, pack));
    return assessment.id;
}

inline QByteArray stateOf(Store &store)
{
    Result<QByteArray> hash = store.stateHash();
    REQUIRE_OK(hash);
    return *hash;
}

} // namespace meyar::test
