"""Whether a folder is one in which a database comes to harm: kept in step by a sync client, or on a network drive."""

import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePath

from crm.i18n import translate

Mounts = Iterable[tuple[str, str]]

_SERVICES = (
    ("Dropbox", r"dropbox( \(.*\))?"),
    ("OneDrive", r"(onedrive|skydrive)( ?[-–].*)?"),
    ("Google Drive", r"google ?drive(-.*)?|my drive|meine ablage|我的云端硬盘"),
    ("iCloud", r"icloud ?drive|mobile documents|com~apple~clouddocs|icloud~.*"),
    ("百度网盘", r"百度(网盘|云|云盘|云同步盘|网盘同步空间)|baidu ?(netdisk|yun|syncdisk|cloud|pan).*"),
    ("坚果云", r"(我的)?坚果云|jianguoyun|nutstore.*"),
    ("MEGA", r"mega(sync)?( downloads)?"),
    ("pCloud", r"p ?cloud ?(drive|sync)?"),
    ("Box", r"box( sync)?|box-box"),
    ("Nextcloud", r"nextcloud\d*"),
    ("ownCloud", r"owncloud\d*"),
    ("Syncthing", r"syncthing"),
    ("CloudStorage", r"cloudstorage"),
)
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _SERVICES)
_MARKERS = {
    ".stfolder": "Syncthing",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
_NETWORK = frozenset(
    (
        "nfs",
        "nfs4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "davfs",
        "afs",
        "ncpfs",
        "ceph",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.ceph",
    )
)


def folder_warning(path: Path, mounts: Mounts | None = None) -> str | None:
    """One sentence if the file `path` lies where a database comes to harm, else None."""
    places = {path.absolute(), path.resolve()}
    for place in sorted(places):
        if service := _service(place):
            text = translate(
                "crm",
                "“{name}” lies in a folder that {service} keeps in step; that can damage it. A folder of this computer "
                "is safer.",
            )
            return text.format(name=path.name, service=service)
        if _on_network(place, _mounts() if mounts is None else mounts):
            text = translate(
                "crm", "“{name}” lies on a network drive; that can damage it. A folder of this computer is safer."
            )
            return text.format(name=path.name)
    return None


def _service(path: Path) -> str | None:
    for part in path.parts[:-1]:
        word = unicodedata.normalize("NFC", part).casefold()
        for service, pattern in _PATTERNS:
            if pattern.fullmatch(word):
                return service
    for folder in path.parents:
        for marker, service in _MARKERS.items():
            if (folder / marker).exists():
                return service
    return None


def _on_network(path: PurePath, mounts: Mounts) -> bool:
    text = str(path)
    if text.startswith(("\\\\", "//")) or _is_mapped_drive(path):
        return True
    inside = [(place, kind) for place, kind in mounts if path.is_relative_to(place)]
    return bool(inside) and max(inside, key=lambda mount: len(mount[0]))[1] in _NETWORK


def _is_mapped_drive(path: PurePath) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows has the call

        remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == remote)
    return False


def _mounts() -> tuple[tuple[str, str], ...]:
    """Where which kind of file system is mounted."""
    if sys.platform == "darwin":
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True).stdout
        return tuple(re.findall(r" on (.+) \((\w+)", told))
    table = Path("/proc/self/mounts")
    lines = table.read_text(encoding="utf-8", errors="surrogateescape").splitlines() if table.exists() else []
    return tuple((_unescaped(fields[1]), fields[2]) for line in lines if len(fields := line.split()) > 2)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)
