-- Stations and the places to ask from, each as geography and as geometry.
create extension if not exists postgis;
create table given_station (id integer primary key, lon float8, lat float8);
create table given_place (id integer primary key, lon float8, lat float8);
