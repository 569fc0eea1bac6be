"""Folders in which a database comes to harm are recognised by name, by marker and by file system."""

from pathlib import Path

import pytest

from crm.storage.place import folder_warning

HOME = "/users/wang"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)/CRM", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Brücke GmbH/Kunden", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("GoogleDrive-wang@example.com", "Google Drive"),
        ("Library/CloudStorage/Other", "CloudStorage"),
        ("Meine Ablage", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("百度网盘", "百度网盘"),
        ("百度网盘同步空间/项目", "百度网盘"),
        ("BaiduNetdiskWorkspace", "百度网盘"),
        ("BaiduSyncdisk", "百度网盘"),
        ("我的坚果云", "坚果云"),
        ("Nutstore Files", "坚果云"),
        ("MEGA", "MEGA"),
        ("MEGAsync Downloads", "MEGA"),
        ("pCloudDrive", "pCloud"),
        ("Box Sync", "Box"),
        ("box", "Box"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Syncthing", "Syncthing"),
    ],
)
def test_folders_of_sync_clients_are_recognised(folder: str, service: str) -> None:
    warning = folder_warning(Path(HOME, folder, "a.qiao"), mounts=())
    assert warning is not None
    assert service in warning
    assert "a.qiao" in warning


@pytest.mark.parametrize(
    "folder", ["Documents", "Mailbox", "Megaprojekte", "Boxen", "Dropbox-Ablösung", "项目", "网盘"]
)
def test_ordinary_folders_are_not(folder: str) -> None:
    assert folder_warning(Path(HOME, folder, "Dropbox.qiao"), mounts=()) is None


@pytest.mark.parametrize("marker", [".stfolder", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log"])
def test_a_sync_client_is_recognised_by_what_it_leaves_in_its_folder(tmp_path: Path, marker: str) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert folder_warning(below / "a.qiao", mounts=()) is None
    (tmp_path / marker).mkdir()
    assert folder_warning(below / "a.qiao", mounts=()) is not None


def test_a_link_into_such_a_folder_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Kunden").symlink_to(tmp_path / "Dropbox")
    assert folder_warning(tmp_path / "Kunden" / "a.qiao", mounts=()) is not None


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "davfs", "fuse.sshfs", "smbfs"])
def test_network_drives_are_recognised_by_their_innermost_mount(kind: str) -> None:
    mounts = (("/", "ext4"), ("/mnt/büro", kind), ("/mnt/büro/local", "ext4"))
    assert folder_warning(Path("/mnt/büro/x/a.qiao"), mounts) is not None
    assert folder_warning(Path("/mnt/büro/local/a.qiao"), mounts) is None
    assert folder_warning(Path("/mnt/bürograd/a.qiao"), mounts) is None


def test_this_computer_tells_what_is_mounted(tmp_path: Path) -> None:
    assert folder_warning(tmp_path / "a.qiao") is None
