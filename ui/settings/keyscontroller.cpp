// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyscontroller.h"

#include "core/store/office.h"
#include "core/sync/exchange.h"
#include "core/vault/devicekeys.h"
#include "core/vault/keywords.h"
#include "core/wording/errortext.h"
#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <QFile>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// Words as people type them: any case, any spaces or commas, any keyboard's letters.
QString folded(const QString &text)
{
    QString plain = text;
    return searchFolded(plain.replace(u',', u' ').replace(u'،', u' ').simplified());
}

/// The key in what a QR code says or a person copied; empty if it is none.
QByteArray keyIn(const QString &text)
{
    QString digits = text.simplified();
    if (digits.startsWith(u"meyar key "_s, Qt::CaseInsensitive)) {
        digits = digits.mid(10);
    }
    const QByteArray hex = digits.remove(u' ').toLatin1().toLower();
    const QByteArray key = QByteArray::fromHex(hex);
    return key.size() == vault::publicKeySize && key.toHex() == hex ? key : QByteArray();
}

bool fits(const LaptopKey &laptop, const QString &wanted)
{
    return folded(laptop.label) == wanted || (!laptop.person.isEmpty() && folded(laptop.person) == wanted)
        || folded(vault::keyWords(laptop.key, Language::English).join(u' ')) == wanted
        || folded(vault::keyWords(laptop.key, Language::Urdu).join(u' ')) == wanted;
}

} // namespace

struct KeysController::Loaded
{
    std::vector<LaptopKey> laptops;
    QString profile;
    ProgrammeId programme;
    bool hasOffice = false;
    bool isOffice = false;

    static Result<Loaded> from(Store &store)
    {
        const Result<std::vector<DeviceInfo>> devices = allLaptops(store);
        const Result<std::vector<ShelvedBundle>> shelf = store.shelf();
        const Result<vault::ProgrammeTrust> trust = store.programmeTrust();
        const Result<DeviceInfo> own = store.thisDevice();
        if (!devices || !shelf || !trust || !own) {
            return tl::unexpected(!devices ? devices.error() : !shelf ? shelf.error() : !trust ? trust.error() : own.error());
        }
        Loaded loaded{{}, store.profile(), store.programme(), !trust->roots.empty(), false};
        const auto add = [&loaded](const DeviceInfo &device) {
            if (!device.publicKey.isEmpty()
                && std::ranges::find(loaded.laptops, device.publicKey, &LaptopKey::key) == loaded.laptops.end()) {
                loaded.laptops.push_back(laptopKeyOf(device));
            }
        };
        add(*own); // without a key until something is first written here
        std::ranges::for_each(*devices, add);
        for (const ShelvedBundle &bundle : *shelf) {
            add(bundle.sender);
        }
        loaded.isOffice = loaded.hasOffice
            && QFile::exists(vault::ProgrammeKeyFiles(loaded.profile).pathOf(loaded.programme));
        return loaded;
    }
};

KeysController::KeysController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.registry && m_loaded) {
            refresh();
        }
    });
}

KeysController::~KeysController() = default;

QDate KeysController::today() const
{
    return m_workspace.clock().today();
}

void KeysController::refresh()
{
    m_workspace.read(this, &Loaded::from, [this](Loaded loaded) { take(std::move(loaded)); });
}

void KeysController::take(Loaded loaded)
{
    m_laptops = std::move(loaded.laptops);
    m_profile = loaded.profile;
    m_programme = loaded.programme;
    m_hasOffice = loaded.hasOffice;
    m_isOffice = loaded.isOffice;
    m_loaded = true;
    Q_EMIT changed();
}

void KeysController::retranslate()
{
    m_words = Translation(uiLanguage());
    m_done.clear();
    Q_EMIT changed();
}

QString KeysController::problem() const
{
    return m_error ? errorText(m_words, *m_error) : QString();
}

std::optional<LaptopKey> KeysController::laptopMeant(const QString &text) const
{
    const QByteArray key = keyIn(text);
    const QString wanted = folded(text);
    std::vector<LaptopKey> found;
    std::ranges::copy_if(m_laptops, std::back_inserter(found), [&](const LaptopKey &laptop) {
        return key.isEmpty() ? fits(laptop, wanted) : laptop.key == key;
    });
    if (found.empty() && !key.isEmpty()) {
        LaptopKey unheard;
        unheard.key = key;
        unheard.label = vault::deviceLabel(key);
        return unheard;
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

void KeysController::certify(const QByteArray &key, const QString &person, vault::Role role, QDate until,
                             const QString &passphrase)
{
    const QString name = cleaned(person).simplified();
    sign(certificateFor(key, name, role, until, m_workspace.clock()), passphrase,
         tr("Certified: the laptop %1 is of %2. Others learn of it with your next bundle.")
             .arg(isolated(vault::deviceLabel(key)), isolated(name)));
}

void KeysController::revoke(const QByteArray &key, const QString &reason, const QString &passphrase)
{
    sign(vault::Revocation{key, cleaned(reason).simplified()}, passphrase,
         tr("Revoked: the laptop %1 is trusted no more. Send the others the list of trusted laptops, so that they know.")
             .arg(isolated(vault::deviceLabel(key))));
}

QString KeysController::suggestedTrustName() const
{
    return u"trusted-laptops-%1.meyar"_s.arg(today().toString(u"yyyyMMdd"_s));
}

void KeysController::saveTrust(const QString &path)
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_error.reset();
    m_done.clear();
    Q_EMIT changed();
    m_workspace.read(
        this,
        [path](Store &store) -> Result<Result<ExportSummary>> {
            return Result<Result<ExportSummary>>(exportBundle(store, {.path = path, .onlyTrust = true}));
        },
        [this](const Result<ExportSummary> &written) {
            if (!written) {
                refuse(written.error());
                return;
            }
            m_running = false;
            m_done = tr("The list is saved. It holds nothing of any audit: send it to everybody, who imports it like a bundle.");
            Q_EMIT changed();
        });
}

void KeysController::refuse(const Error &error)
{
    m_running = false;
    m_error = std::make_unique<Error>(error);
    Q_EMIT changed();
}

void KeysController::sign(vault::StatementContent content, const QString &passphrase, const QString &done)
{
    if (m_running || !m_isOffice) {
        return;
    }
    m_running = true;
    m_error.reset();
    m_done.clear();
    Q_EMIT changed();
    using Unlocked = Result<std::shared_ptr<vault::ProgrammeSecrets>>;
    const auto unlock = [files = vault::ProgrammeKeyFiles(m_profile), programme = m_programme, passphrase]() -> Unlocked {
        Result<vault::ProgrammeSecrets> secrets = files.load(programme, passphrase);
        return secrets ? Unlocked(std::make_shared<vault::ProgrammeSecrets>(std::move(*secrets))) : failAs(secrets);
    };
    whenDone(m_unlocking.submit(unlock), this, [this, content = std::move(content), done](const Unlocked &secrets) {
        if (!secrets) {
            refuse(secrets.error());
            return;
        }
        m_workspace.read(
            this,
            [content, key = *secrets, &clock = m_workspace.clock()](Store &store) -> Result<Result<Changes>> {
                return Result<Result<Changes>>(addSigned(store, clock, content, *key));
            },
            [this, done](const Result<Changes> &added) {
                if (!added) {
                    refuse(added.error());
                    return;
                }
                m_running = false;
                m_done = done;
                m_workspace.announce(*added);
                refresh();
                Q_EMIT signedOne();
            });
    });
}

} // namespace meyar::ui
